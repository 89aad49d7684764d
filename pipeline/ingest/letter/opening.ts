import { squeeze } from '../text.ts'

const matter = '(?:建议|提案|议案|意见)'
const you = /[您你贵]|代表|委员/u

const answered = /(?:答复|回复|函复|复函|反馈|汇报|说明|报告|回告)(?:意见)?(?:如下|于后)/u
const received = /收悉|已?(?:经)?收到|(?:转|交)(?:由|给|至|办|我|来)|交办|办理情况/u
const strong = new RegExp(
  `${matter}.{0,160}?(?:收悉|已收到|已转|转交|交由|交我|已交|转至|答复|回复|函复|复函|办理情况|如下)`,
  'u',
)

/**
 * Whether a line is the sentence with which replies begin: 您提出的…建议收悉,
 * 现答复如下. `sure` says that it names a suggestion and its reader.
 */
export function openingStrength(line: string): 'sure' | 'weak' | null {
  const text = squeeze(line).slice(0, 500)
  if (text.length < 6 || /^(?:各|现将有关事(?:项|宜)通知)/u.test(text)) return null
  if (/通知如下|公告如下|公示如下|通报如下/u.test(text)) return null
  if (strong.test(text) && you.test(text) && (answered.test(text) || received.test(text))) {
    // 会议 and 座谈会 are told of in the third person; a letter speaks to its reader.
    if (/[您你贵]/u.test(text)) return 'sure'
    return /^(?:现|代表|委员|各位|关于|对|就|经|首先|\p{Script=Han}{2,4}(?:代表|委员))/u.test(
      text,
    ) &&
      (answered.test(text) || text.includes('收悉'))
      ? 'sure'
      : null
  }
  if (
    answered.test(text) &&
    /^(?:首先|现|经|特|兹|就|我|收|根|非常|感谢|按|接|对|为|针|您|你|贵|今年)/u.test(text)
  )
    return 'weak'
  return text.includes('收悉') && /[您你贵]/u.test(text) ? 'weak' : null
}
