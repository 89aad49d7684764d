import { squeeze } from '../text.ts'

const ending =
  /(?:答复|复函|回复|回函|复文|答复函|回复函|复函稿|答复的?函|回复的?函|答复意见|办理意见|答复意见的?函|办复意见|办理答复|办理结果|办理复函|的函|办理情况(?:的)?(?:答复|回复|函|说明|报告)?|会办意见|协办意见|的意见|答复书|说明)(?:函|意见|书|摘要|全文)?(?:\(.{0,30}\)|【.{0,30}】|\[.{0,30}\])?$/u
const matter = /建议|提案|议案|代表|委员/u

/** What sites add to a title: -市住建局-蓝湾市人民政府. */
const site = /(?:[-_|].{2,24}(?:局|委|厅|政府|网|网站|门户|平台))+$/u

/** 关于市十七届人大二次会议第77号代表建议的答复 */
export function isReplyTitle(words: string): boolean {
  const text = squeeze(words).replace(site, '')
  return (
    text.length >= 8 &&
    text.length <= 160 &&
    !/[。;]/u.test(text) &&
    ending.test(text) &&
    matter.test(text) &&
    !/[:>]/u.test(text.replace(/^标题:/u, '').slice(0, 6))
  )
}

/** 会办意见: what an assisting office tells the lead, not the reply. */
export function isAssistingOpinion(title: string): boolean {
  return /(?:会办|协办|汇办)(?:件)?(?:的)?(?:意见|答复意见|答复|复函|函)/u.test(squeeze(title))
}

/** A line that may be a part of a title broken over lines. */
export function mayBePartOfTitle(line: string): boolean {
  const text = squeeze(line)
  return (
    text.length > 0 &&
    text.length <= 60 &&
    !/[。;!?:]/u.test(text) &&
    !/^[一二三四五六七八九十]+、/u.test(text)
  )
}
