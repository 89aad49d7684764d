import type { CommitmentEntry } from '../../schemas/commitment.ts'
import { scanQuantities } from '../quantity/scan-quantities.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { type Due, dueIn } from './due.ts'
import { cueIn, type PromisePhrases } from './promise-phrases.ts'

/** A promise found in a sentence: from its first clause to the end of its last. */
export interface Promise {
  start: number
  end: number
  modality: CommitmentEntry['modality']
  due: Due | null
  /** The clause of the promise itself. */
  clause: Clause
  /** The subjects that one clause promises the same of: A、B覆盖率将达到100%. */
  subjects: (string | null)[]
}

/** What is done is no promise. */
const past =
  /已(?!纳入|列入|将其)|了(?!解)|完成了|以来|共对|累计|截至|截止|目前|去年|上年|获得|荣获|同比|增长/u
/** 已列入明年计划 is one all the same. */
const planned = /将(?!其)|计划|规划|列入|纳入|预计|拟|待.{1,20}后/u
/** 文件中提出: what follows is asked by somebody else. */
const reporting =
  /(?:通知|意见|方案|办法|规划|文件|条例|要点|纲要|省委|省政府|国务院|国家|上级|会议|[》〕）)号]).{0,12}(?:提出|要求|明确|规定|指出|强调)/u
const own = /^(?:我[市县区局委厅部院办]|我们|市|县|区)/u
/** A clause that only prepares the one behind it. */
const preparing = /^(?:对|为|除|由|按照|根据|在|到|安排|通过|从|针对|围绕|今年|明年)/u
const apart = /^(?:并|同时|且|另外|此外|还)/u

/** The promises of one sentence, in order. `isAhead`: it speaks of the time to come. */
export function promisesIn(
  sentence: string,
  phrases: PromisePhrases,
  { isAhead, signedOn }: { isAhead: boolean; signedOn: string | null },
): Promise[] {
  const clauses = clausesOf(sentence)
  const found: Promise[] = []
  let reported = false
  let due: (Due & { from: number }) | null = null
  const last: { open: Promise | null } = { open: null }
  let loose: number | null = null
  for (const [index, clause] of clauses.entries()) {
    reported ||= reporting.test(clause.text)
    if (own.test(clause.text)) reported = false
    const dated = dueIn(sentence, clause.start, clause.end, signedOn)
    if (dated !== null) due = { ...dated, from: clause.start }
    const hasNumber = scanQuantities(clause.text).some(({ unit }) => unit !== 'age_year')
    const isPast = past.test(clause.text)
    const isApart = apart.test(clause.text)
    const signs = { number: hasNumber, date: due !== null && !due.isBareYear, outlook: isAhead }
    const isOver = isPast && !planned.test(clause.text)
    const cue = isOver ? undefined : cueIn(clause.text, phrases, signs)
    const goesOn = last.open?.due !== null && hasNumber && !isPast && !isApart
    const modality = cue?.modality ?? (goesOn ? last.open?.modality : undefined)
    if (modality === undefined) {
      if (last.open !== null && isPartOf(clause.text, last.open, { hasNumber, isPast }))
        last.open.end = clause.end
      else last.open = null
      const leads = preparing.test(clause.text) || (dated !== null && clause.text.length <= 12)
      loose = leads ? (loose ?? index) : null
      continue
    }
    const lead = isApart ? clause.start + (/^并(?!列)/u.test(clause.text) ? 1 : 0) : null
    const first = lead ?? (loose === null ? clause.start : (clauses[loose]?.start ?? clause.start))
    last.open = {
      start: due === null ? first : Math.min(first, due.from),
      end: clause.end,
      modality: reported && modality === 'promise' ? 'reported_obligation' : modality,
      due,
      clause,
      subjects: subjectsOf(clause.text),
    }
    loose = null
    found.push(last.open)
  }
  return found
}

/** Whether a clause without a cue of its own still says how the open promise is kept. */
function isPartOf(
  clause: string,
  { clause: own }: Promise,
  { hasNumber, isPast }: { hasNumber: boolean; isPast: boolean },
): boolean {
  if (hasNumber || isPast || apart.test(clause)) return false
  return scanQuantities(own.text).length === 0 || /^(?:主要)?用于/u.test(clause)
}

/** 街道中心、社区服务室覆盖率将达到100% promises the same of two things. */
function subjectsOf(clause: string): (string | null)[] {
  const ahead =
    /^(.*?)(覆盖率|普及率|达标率|完成率|参保率|入学率|签约率|处理率|合格率|办结率)(?:均|都|将|要|分别)*达到?/u.exec(
      clause,
    )
  const parts = (ahead?.[1] ?? '').split('、')
  return parts.length >= 2 && parts.length <= 4 && parts.every((part) => [...part].length >= 4)
    ? parts.map((part) => `${part}${ahead?.[2] ?? ''}`)
    : [null]
}
