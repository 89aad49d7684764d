import type { Reading } from '../quantity/reading.ts'
import { clausesOf } from './clauses.ts'

/** Where what is counted ends behind its number: a verb, a preposition, another number. */
const stop =
  /全部|均|作为|纳入|每|购买|已|由|给予|予以|用于|进行|完成|达到|达|实现|建成|投入|组成|负责|参与|受益|以上|以下|左右|开展|提供|享受|同比|增长|下降|比上年|较|占|其中|和(?=\d)|建设(?=[,，。])|全覆盖|[,，。;；:：!！?？()（）“”\n]/u
/** What stands before a number and only leads to it. */
const lead =
  /(?:(?:总数|数量|总量|已|将)*(?:达到|达|为|是|有|共有|约|近|超过|突破|增至|增加到|提高到|提升至|降至|提升到|上升到)?了?|共计?|累计|合计|总计|现有|约|有|至|到|了|将|已|等)$/u
/** Verbs with which a clause begins that ends in its number. */
const verb =
  /^(?:我[市县区省局委厅部院办镇乡]|将|计划|拟|继续|再|其中|截至目前|截止目前|目前|同时|今年|去年|全市|全县|全区|全省|由|给予|现已|已经|已|共|累计|新增|新建|建成|建设|建立|设立|成立|培育孵化|培育|组建|发放|完成|实现|实施|开展|投入|登记|制定了?|整合|拥有|现有|有|配备|改造|安装|开通|为|对|和|及)+/u

/** What a quantity counts, in words of its sentence: the noun behind it, else the one before. */
const number = /[0-9０-９]|[一二两三四五六七八九十百千万]+(?=[个项家处名级类户人次所条])/u

export function subjectOf(sentence: string, { start, end, per }: Reading): string {
  return (
    behind(sentence, end) ?? before(sentence, start, per.length > 0) ?? sentence.slice(start, end)
  )
}

function behind(sentence: string, end: number): string | null {
  const rest = sentence.slice(end).replace(/^的/u, '')
  // 的助餐、助洁、助医服务 is a list of what is counted; of 8个、农村幸福院 the list goes on about others.
  const isList = rest.length < sentence.length - end
  const from = sentence.length - rest.length
  const cuts = [stop, number, ...(isList ? [] : [/、/u])].map((pattern) => rest.search(pattern))
  const length = Math.min(24, rest.length, ...cuts.filter((cut) => cut !== -1))
  const words = sentence.slice(from, from + length).trim()
  return words.length >= 2 && /\p{Script=Han}/u.test(words) ? words : null
}

function before(sentence: string, start: number, isPer: boolean): string | null {
  const clause = clausesOf(sentence).find((each) => each.start <= start && start <= each.end)
  const ahead = sentence.slice(clause?.start ?? 0, start)
  const last = ahead.split(/[、“”‘’()（）](?=[^)）]*$)/u).at(-1) ?? ahead
  const part = last.trim().length >= 2 ? last : ahead
  const words = (isPer ? part.replace(/每.{1,8}$/u, '') : part)
    .replace(lead, '')
    .replace(verb, '')
    .trim()
  const bare =
    words
      .split(number)
      .at(-1)
      ?.replace(/^[,，、\s]+/u, '')
      .trim() ?? ''
  return bare.length >= 2 && sentence.includes(bare) ? bare : null
}
