import { closeGaps } from '../text.ts'

const noun = '(?:建议案|建议|提案|议案|意见|建议意见|意见建议)'
const inMarks = /《((?:[^《》]|《[^《》]{0,80}》){3,120})》/u
const inQuotes = /[“"「『]([^“”"「」『』]{3,120}(?:[“「][^”」]{0,40}[”」][^“”"]{0,80})?)[”"」』]/u
const after = `(?=[(（〔]|[,，。;；、]|收悉|收到|后|已|现|我|交|转|悉|内容|非常|很|由|,|$|办理|答复|的?(?:办理|答复|收悉|复函|回复)|经)`
const about = new RegExp(
  `关于(?!第?[0-9]|(?:(?!建议|提案|议案)[^，,。]){0,30}(?:届|次会议))(.{2,120}?)(?:的)?(?:第?[0-9A-Za-z-]+号)?(${noun})${after}`,
  'u',
)
const plain = new RegExp(
  `(?:提出|提交|所提|反映|提(?!出|交))(?:的)?(?:第?[0-9A-Za-z-]+号)?(?:人大)?(?:代表)?(?:建议|提案)?[:：]?((?!的?关于)[^《》“”，,。第]{4,80}?的?${noun})(?:[(（][^()（）]{0,30}[)）])?${after}`,
  'u',
)

/** The suggestion’s title in 您提出的…建议收悉; null where the sentence names none. */
export function topicInOpening(opening: string): string | null {
  const sentence = closeGaps(opening).slice(0, 500)
  const end = /收悉|收到(?!的)|如下|交由|交我|转我|已转/u.exec(sentence.slice(8))?.index
  const words = end === undefined ? sentence : sentence.slice(0, end + 8 + 2)
  return marked(words) ?? quoted(words) ?? spoken(words)
}

function marked(words: string): string | null {
  const match = inMarks.exec(words)
  if (match === null) return null
  const [whole, inner = ''] = match
  // 您对我局《…的答复》不满意: an earlier reply, not the suggestion.
  if (/(?:答复|复函|回复)(?:的?函|意见)?$/u.test(inner))
    return marked(words.slice(match.index + whole.length))
  const before = words.slice(0, match.index)
  // 关于落实《…条例》的建议: the title holds another one.
  if (/关于[^，,。《]{1,}$/u.test(before) && !before.endsWith('关于')) return null
  const rest = words.slice(match.index + whole.length)
  const isNamed =
    new RegExp(`${noun}|关于|对策|方案`, 'u').test(inner) ||
    new RegExp(
      `^(?:[(（][^()（）]{0,30}[)）])?(?:的|等)?(?:第?[0-9A-Za-z-]+号)?(?:重点)?${noun}`,
      'u',
    ).test(rest) ||
    /^(?:[(（][^()（）]{0,30}[)）])?(?:已)?(?:经)?(?:收悉|收到)/u.test(rest)
  if (!isNamed) return null
  if (before.endsWith('关于')) {
    const tail = new RegExp(`^的?${noun}`, 'u').exec(rest)?.[0]
    if (tail !== undefined && !new RegExp(`${noun}$`, 'u').test(inner)) return `关于${whole}${tail}`
  }
  return inner
}

function quoted(words: string): string | null {
  const match = inQuotes.exec(words)
  if (match === null) return null
  const [whole, inner = ''] = match
  const before = words.slice(0, match.index)
  if (/关于[^，,。]{1,}$/u.test(before)) return null
  const tail = new RegExp(`^(?:的)?(?:第?[0-9A-Za-z-]+号)?(${noun})`, 'u').exec(
    words.slice(match.index + whole.length),
  )
  const isWhole = new RegExp(`${noun}$`, 'u').test(inner)
  if (before.endsWith('关于'))
    return isWhole || tail === null
      ? isWhole
        ? inner
        : `关于${whole}`
      : `关于${whole}的${tail[1] ?? ''}`
  if (isWhole) return inner
  if (!inner.startsWith('关于') && tail === null) return null
  return tail === null ? inner : `${inner}的${tail[1] ?? ''}`
}

function spoken(sentence: string): string | null {
  const words = sentence.replace(/《[^《》]*(?:答复|复函|回复)(?:的?函|意见)?》/gu, '')
  const match = about.exec(words)
  if (match !== null) {
    const [whole] = match
    const number = /第?[0-9A-Za-z-]+号(?=(?:建议案|建议|提案|议案|意见)$)/u
    const topic = whole.replace(number, '')
    return isEmpty(topic) ? null : topic
  }
  const topic = plain.exec(words)?.[1]
  return topic === undefined || isEmpty(topic) ? null : topic
}

/** 人大代表建议, 宝贵意见和建议 and the like name no topic. */
function isEmpty(topic: string): boolean {
  return (
    topic.replace(
      /关于|人大|政协|代表|委员|联名|的|第|号|[0-9]|建议案|建议|提案|议案|意见|重点|上|会议|期间|宝贵|有益|中肯|良好|合理化?|书面|相关|有关|[和及与、]/gu,
      '',
    ).length < 2
  )
}
