import { isDeepStrictEqual } from 'node:util'
import { type FieldName, fieldNames } from './expected.ts'
import type { Fixture } from './fixtures.ts'

/** How one field was read over all pages that are no refusals. */
export interface FieldScore {
  field: FieldName
  /** Read, and right. */
  right: number
  /** Read, and wrong. */
  wrong: number
  /** On the page, and not read or read wrongly. */
  missed: number
  precision: number
  recall: number
}

export interface Score {
  fields: FieldScore[]
  outcomes: { right: number; total: number }
  refusals: { right: number; total: number }
  /** Every difference, as a sentence. */
  differences: string[]
}

export function scoreOf(fixtures: readonly Fixture[]): Score {
  const differences = fixtures.flatMap(differencesOf)
  const refusals = fixtures.filter(({ expected }) => expected.outcome === 'refused')
  const right = (all: readonly Fixture[]) =>
    all.filter(({ got, expected }) => got.outcome === expected.outcome).length
  return {
    fields: fieldNames.map((field) => scoreField(field, fixtures)),
    outcomes: { right: right(fixtures), total: fixtures.length },
    refusals: { right: right(refusals), total: refusals.length },
    differences,
  }
}

function scoreField(field: FieldName, fixtures: readonly Fixture[]): FieldScore {
  let right = 0
  let wrong = 0
  let missed = 0
  for (const { got, expected } of fixtures) {
    const value = got.fields[field]
    const wanted = expected.outcome === 'refused' ? null : expected.fields[field]
    const isRight = value !== null && isDeepStrictEqual(value, wanted)
    if (isRight) right += 1
    if (value !== null && !isRight) wrong += 1
    if (wanted !== null && !isRight) missed += 1
  }
  const share = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest))
  return {
    field,
    right,
    wrong,
    missed,
    precision: share(right, wrong),
    recall: share(right, missed),
  }
}

function differencesOf({ page, got, expected }: Fixture): string[] {
  if (got.outcome !== expected.outcome)
    return [
      `${page}: ${got.outcome}${got.reason === null ? '' : ` (${got.reason})`}, expected ${expected.outcome}`,
    ]
  if (expected.outcome === 'refused') {
    const isSaid = got.reason?.toLowerCase().includes(expected.reason.toLowerCase()) === true
    return isSaid
      ? []
      : [`${page}: refused because “${got.reason ?? ''}”, expected “${expected.reason}”`]
  }
  const text = got.text ?? ''
  return [
    ...fieldNames.flatMap((field) => {
      const [value, wanted] = [got.fields[field], expected.fields[field]]
      return isDeepStrictEqual(value, wanted)
        ? []
        : [`${page}: ${field} is ${JSON.stringify(value)}, expected ${JSON.stringify(wanted)}`]
    }),
    ...(expected.text_has ?? [])
      .filter((words) => !text.includes(words))
      .map((words) => `${page}: the text lacks “${words}”`),
    ...(expected.text_lacks ?? [])
      .filter((words) => text.includes(words))
      .map((words) => `${page}: the text still holds “${words}”`),
  ]
}

/** The score as a table, for a person. */
export function sayScore({ fields, outcomes, refusals, differences }: Score): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8)
  return [
    `${'field'.padEnd(14)}  right wrong missed precision   recall`,
    ...fields.map(
      ({ field, right, wrong, missed, precision, recall }) =>
        `${field.padEnd(14)}  ${String(right).padStart(5)} ${String(wrong).padStart(5)} ${String(missed).padStart(6)}  ${percent(precision)} ${percent(recall)}`,
    ),
    `outcomes: ${outcomes.right} of ${outcomes.total}; refusals: ${refusals.right} of ${refusals.total}`,
    ...differences.map((difference) => `  ${difference}`),
  ].join('\n')
}
