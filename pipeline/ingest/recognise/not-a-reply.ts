import { isDateLine } from '../fields/read-date.ts'
import type { Parts } from '../page/page-parts.ts'
import { isAssistingOpinion } from '../letter/reply-title.ts'
import { countHan, squeeze } from '../text.ts'

/** What the fields say of a letter, as far as it tells whether it is a reply to a suggestion. */
export interface Signs {
  kind: string | null
  number: string | null
  role: 'deputy' | 'member' | 'person' | 'body' | null
}

const rule = /(?:通知|公告|公示|通告|办法|规定|条例|方案|细则|制度)(?:\(.{0,20}\))?$/u

/** Assemblies whose members are called 代表 and 委员 too: of staff, a party, a union, youth, women, shareholders. */
const assemblies =
  '[党教职团工妇侨]代会|党代表|职工代表大会|第[一二三四五六七八九十]+次(?:党员|职工|会员)?代表大会|青年联合会|青联|学联|工商联合会.{0,6}代表大会|(?:股东|业主|社员)(?:代表)?大会|村民代表会议'
/** Where a proposal was made: 职代会第12号提案. In 关于规范业主大会运作的建议 it is only what one is about. */
const elsewhere = new RegExp(
  `(${assemblies})[^的《》“”()。]{0,24}(?:提出|提交|提案|议案|建议|第[^的《》“”()。]{1,8}号|委员|代表:)`,
  'u',
)
const here = /人大(?!代表之家)|人民代表大会|人代会|政协|政治协商/u

const citizen =
  /网友|网民|来信人|信件(?:标题|内容|编号)|留言(?:人|时间|内容|标题)|信箱|诉求人|来电人|写信人|市民|群众来信/u

/** Why a letter is no reply to a deputy’s suggestion; null where it is one. */
export function whyNotAReply(parts: Parts, { kind, number, role }: Signs): string | null {
  const titles = [parts.bodyTitle, ...parts.headings, parts.pageTitle].filter(
    (title) => title !== null,
  )
  const above = squeeze(
    [...titles, ...parts.header, parts.salutation ?? '', parts.opening].join('\n'),
  )
  const aboutOne = /[您你贵]/u.test(parts.opening) || role !== null || number !== null
  if (titles.some(isAssistingOpinion))
    return 'an assisting office’s opinion to the lead office (会办/协办意见), not the reply to the deputy'
  if (!aboutOne && /20\d\d年|\d+件/u.test(above) && /报告|总结|情况/u.test(titles.join('')))
    return 'a report on how many suggestions were handled, not a reply to one'
  const isRule = (line: string) => line.length <= 80 && rule.test(squeeze(line))
  if (parts.salutation === null && [parts.bodyTitle ?? '', ...parts.header].some(isRule))
    return 'a notice or rule, not a reply'
  const assembly = elsewhere.exec(above)?.[1]
  if (assembly !== undefined && !here.test(`${above}${parts.breadcrumb ?? ''}`))
    return `a reply to a proposal made to another assembly (${assembly}), neither a People’s Congress nor the CPPCC`
  const isDeputys = role === 'deputy' || role === 'member'
  const isShown = kind !== null || number !== null || isDeputys
  const isNumbered = kind !== null && number !== null
  const isApplied = mayBeContested(parts) || (!isNumbered && above.includes('信息公开申请'))
  if (!isDeputys && isApplied)
    return 'a reply to a citizen’s application or petition (信息公开申请, 信访), which may be contested, not to a suggestion or proposal'
  if (citizen.test(above) && !isNumbered && !(kind !== null && isDeputys))
    return 'a reply to a citizen’s letter, not to a deputy’s suggestion or a member’s proposal'
  if (!isShown && role !== 'body')
    return 'a reply, but to whom? Neither a congress, a number nor a deputy or member is named, so it cannot be told from a reply to a citizen'
  if (!isShown && !/提案|政协|人大/u.test(above))
    return 'a letter to an office, not a reply to a suggestion or proposal'
  if (/[×xX＿_□]{3,}/u.test(parts.opening))
    return 'a form or model letter with blanks (×××), not a reply'
  const letter = countHan([parts.opening, ...parts.body, ...parts.tail].join(''))
  // A short one is whole where it ends with a signature’s date.
  if (letter < (parts.tail.some(isDateLine) ? 24 : 40))
    return 'the letter is not on the page, or only its first words. Open its attachment, or save the page after it has loaded'
  return null
}

/** 如不服，可以自收到之日起60日内申请行政复议: the law says this to citizens, and to no deputy. */
function mayBeContested({ body, tail }: Parts): boolean {
  return /收到.{0,12}之?日起.{0,12}[日月]内.{0,20}(?:行政复议|行政诉讼|申请复查|申请复核)/u.test(
    squeeze([...body, ...tail].join('\n')),
  )
}
