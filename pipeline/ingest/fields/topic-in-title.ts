import { closeGaps } from '../text.ts'

const answer =
  '(?:的)?(?:办理)?(?:情况)?(?:的)?(?:答复|复函|回复|回函|复文|函|办理意见|办理情况|办复意见|意见)(?:的?(?:函|意见|报告|说明))?(?:[(（【[].{0,30}[)）】\\]])?$'
const noun = '(?:建议案|建议|提案|议案)'
const generic =
  /(?:中国人民政治协商会议|政协|全国|省|市|县|区|自治区|自治州|州|旗|镇|乡|[\p{Script=Han}]{0,8}(?:省|市|县|区|州|旗|镇|乡))?第?[0-9零〇○一二三四五六七八九十百]+届.{0,20}?第?[0-9零〇○一二三四五六七八九十百]+次(?:会议|全会|大会)?|闭会期间|第?[A-Za-z]{0,6}[0-9]+(?:[-、,，][0-9A-Za-z]+)*号|人大代表|政协委员|人大|政协|代表|委员|重点/gu

/** The suggestion’s own title inside the title of its reply; null where that names only its number. */
export function topicInTitle(title: string): string | null {
  const words = closeGaps(title).replace(/[-_|—–－].{0,40}(?:网|网站|政府|局|门户)$/u, '')
  if (!new RegExp(answer, 'u').test(words)) return null
  const inBrackets = /[(（](关于[^()（）]{3,80}(?:建议|提案|议案))[)）]/u.exec(words)?.[1]
  if (inBrackets !== undefined) return inBrackets
  const marked = /《((?:[^《》]|《[^《》]{0,80}》){3,120})》/u.exec(words)
  if (
    marked !== null &&
    !/关于[^《]{1,20}$/u.test(words.slice(0, marked.index).replace(generic, ''))
  ) {
    const inner = marked[1] ?? ''
    if (new RegExp(noun, 'u').test(inner) || inner.startsWith('关于')) return inner
  }
  const quoted = new RegExp(`[“"]([^“”"]{3,100})[”"](?:的)?(${noun})?`, 'u').exec(words)
  if (quoted !== null) {
    const inner = quoted[1] ?? ''
    if (new RegExp(`${noun}$`, 'u').test(inner)) return inner
    const tail = quoted[2]
    const isAbout = words.slice(0, quoted.index).endsWith('关于')
    if (tail !== undefined)
      return isAbout
        ? `关于“${inner}”的${tail}`
        : inner.startsWith('关于')
          ? `${inner}的${tail}`
          : null
  }
  const body = words.replace(new RegExp(answer, 'u'), '')
  const inside = /.*关于(?:对)?(.*)$/su.exec(body)?.[1] ?? ''
  const topic = inside.replace(/[(（][^()（）]{0,40}[)）]/gu, '').replace(generic, '')
  const match = new RegExp(`^(.{4,100}?)的?(${noun})$`, 'u').exec(topic)
  if (match === null || /号|届/u.test(topic)) return null
  const printed = inside.replace(/[(（][^()（）]{0,40}[)）]/gu, '')
  // Only what stands there word for word is a title.
  return printed === topic ? `关于${topic}` : null
}
