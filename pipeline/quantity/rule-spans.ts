import { scanDates } from '../dates/scan.ts'

/** Why a numeral counts nothing, where the form of the text alone shows it. */
export type RuleKind =
  | 'date'
  | 'document_number'
  | 'session'
  | 'ordinal'
  | 'heading'
  | 'enumeration'
  | 'telephone'
  | 'proposal_number'
  | 'grade'

export interface Span<K> {
  kind: K
  start: number
  end: number
}

const numeral = '[一二三四五六七八九十百零〇两]'

/** In order: where two match, the earlier rule wins. */
const rules: readonly (readonly [RuleKind, RegExp])[] = [
  ['document_number', /[〔【[﹝(（]\s*\d{4}\s*[〕】\]﹞)）]\s*第?\s*\d+\s*号/g],
  ['session', new RegExp(`(?:${numeral}+|\\d+)届|(?:第?(?:${numeral}+|\\d+))次(?:全体)?会议`, 'g')],
  ['proposal_number', /(?:序号|编号|提案号|建议号|案号)\s*[:：]?\s*[A-Z]*\d+/g],
  ['telephone', /(?:电话|手机|热线|传真|联系方式)\s*[:：]?\s*\d[\d\s\-–—()（）]{4,}\d/g],
  ['ordinal', new RegExp(`第\\s*(?:${numeral}+|\\d+)`, 'g')],
  [
    'heading',
    new RegExp(`^\\s*(?:${numeral}+、|[(（](?:${numeral}+|\\d+)[)）]|\\d+[.．、](?!\\d))`, 'gm'),
  ],
  ['enumeration', new RegExp(`(?<=^|[。;；,，:：!！?？\\s])${numeral}+是`, 'g')],
  ['grade', /\d+A(?![A-Za-z0-9])/g],
]

/** Every stretch of the text in which a rule explains the numerals, in order, none overlapping. */
export function ruleSpans(text: string): Span<RuleKind>[] {
  const dates = scanDates(text).map(({ start, end }) => ({ kind: 'date' as const, start, end }))
  const found: Span<RuleKind>[] = rules.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  const spans: Span<RuleKind>[] = []
  let last = 0
  for (const span of [...found, ...dates].toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < last) continue
    spans.push(span)
    last = span.end
  }
  return spans
}
