import type { SheetOutcome } from './ingest-table.ts'
import type { Plan, RecordChange } from './plan/plan.ts'

/** What came of one sheet, for a person. */
export function saySheet({ sheet, plan, problems, doubts }: SheetOutcome): string[] {
  if (plan === null) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    return [
      ...problems.map((problem) => `  ${problem}`),
      `  ${sheet}: ${count}. Nothing was written.`,
    ]
  }
  return [
    ...plan.records.flatMap(sayRecord),
    ...plan.conflicts.map(
      ({ at, field, kept, said, cell }) =>
        `  conflict  ${at} ${field}: the letter says ${kept}, the table ${said} (${cell}). The letter’s is kept; compare the two.`,
    ),
    ...doubts.map((doubt) => `  doubt: ${doubt}`),
    ...plan.remarks.map((remark) => `  ${remark}`),
    `  ${sheet}: ${sayCounts(plan)}.`,
  ]
}

function sayRecord({ resource, id, name, action, fields }: RecordChange): string[] {
  if (action === 'unchanged') return []
  const sign = action === 'added' ? '+' : '~'
  return [
    `  ${sign} ${resource} ${id}  ${name}`,
    ...fields.map(({ field, before, after }) =>
      action === 'added' ? `      ${field}: ${after}` : `      ${field}: ${before} → ${after}`,
    ),
  ]
}

function sayCounts({ records, conflicts }: Plan): string {
  const count = (action: RecordChange['action']) =>
    records.filter((record) => record.action === action).length
  return `${count('added')} added, ${count('changed')} changed, ${count('unchanged')} unchanged, ${conflicts.length} in conflict`
}
