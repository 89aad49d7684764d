import { doubtsOf } from './json-line.ts'
import type { Outcome } from './run-over.ts'

/** What was read from one page, for a person: each field with where it stands. */
export function sayOutcome({ file, record, refused }: Outcome): string {
  if (record === null) return `${file}\n  refused: ${refused}.`
  const fields = [
    ['kind', record.kind],
    ['term', record.term],
    ['session', record.session],
    ['number', record.number],
    ['topic', record.topic],
    ['addressees', record.addressees],
    ['department', record.department],
    ['signed on', record.signedOn],
    ['published on', record.publishedOn],
    ['document number', record.docNumber],
    ['result class', record.resultClass],
    ['place', record.place],
  ] as const
  const rows = fields.map(([name, { value, taken }]) => {
    const words = Array.isArray(value) ? value.join('、') : String(value ?? '—')
    const where = taken === null ? '' : `   (${taken.source})`
    return `  ${name.padEnd(16)}${words}${where}`
  })
  const masked = record.redactions.map(({ rule, count }) => `${rule} × ${count}`).join(', ')
  return [
    file,
    `  ${'outcome'.padEnd(16)}${record.outcome}`,
    ...rows,
    `  ${'masked'.padEnd(16)}${masked === '' ? '—' : masked}`,
    ...doubtsOf(record).map((doubt) => `  doubt: ${doubt}`),
  ].join('\n')
}
