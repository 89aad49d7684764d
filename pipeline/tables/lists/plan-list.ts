import { isDeepStrictEqual } from 'node:util'
import { Decimal } from 'decimal.js'
import type { FacilityItem, GrantItem, ListEntry } from '../../../schemas/list.ts'
import type { Archive } from '../../authored/archive.ts'
import { claimOf } from '../../prove/lists.ts'
import { archivedTable } from '../archived-table.ts'
import { sayCellProblem } from '../cell-problem.ts'
import type { ReadSheet } from '../ingest-table.ts'
import type { TableOptions } from '../options.ts'
import type { Plan, RecordChange } from '../plan/plan.ts'
import { planSource } from '../plan/source.ts'
import { inline, schemaLine } from '../plan/yaml.ts'
import { readFacilities, readGrants } from './read-list.ts'

/** Lays out what a list of grants or facilities would add, or says everything that is wrong. */
export function planList(
  { rows, shape, redactions }: ReadSheet,
  archive: Archive,
  { of, provenance }: TableOptions,
  today: string,
): Plan | string[] {
  const kind = shape.kind === 'facilities' ? 'facilities' : 'grants'
  const claims = claimsOf(archive, kind)
  const claim = of === null ? null : claimOf(archive, { kind, of })
  if (of === null || claim === null) {
    const said = of === null ? 'Say which claim' : `No aggregate is called ${of}. Say which`
    return [
      `${shape.sheet}: a list of ${kind} itemises what a reply claims. ${said} with --of, one of: ${claims.join(', ')}.`,
    ]
  }
  const wanted = `${claim.reply}-${kind}`
  const source = planSource(archive, wanted, { rows, shape, redactions }, provenance, today)
  const table = archivedTable(source.id, shape, source.text)
  const read = kind === 'grants' ? readGrants(table) : readFacilities(table)
  if (read.problems.length > 0) return read.problems.map(sayCellProblem)
  if (read.items.length === 0) return [`${shape.sheet}: no row under the heading is an item.`]
  const known = archive.lists.get(source.id)?.value
  const isSame = known?.of === of && isDeepStrictEqual(known.items, read.items)
  const other = [...archive.lists].find(([id, { value }]) => id !== source.id && value.of === of)
  if (other !== undefined && !isSame)
    return [
      `${shape.sheet}: ${of} is itemised by data/lists/${other[0]}.yaml already. Compare the two; to put this one in its place, remove that file and withdraw its ids in data/changes.yaml.`,
    ]
  const path = `lists/${source.id}.yaml`
  const head: Omit<ListEntry, 'items'> = { kind, of, recorded_on: today }
  const text = `${schemaLine('list')}${Object.entries(head)
    .map(([key, value]) => `${key}: ${inline(value)}\n`)
    .join('')}items:\n${read.items.map((item) => `  - ${inline(item)}\n`).join('')}`
  const records = read.items.map((item): RecordChange => {
    const name = 'recipient' in item ? item.recipient : item.name
    const { row, ...fields } = item
    const part = `${source.id.slice(claim.reply.length + 1)}-r${row}`
    return {
      resource: kind,
      id: `${claim.reply}_${part}`,
      name,
      action: isSame ? 'unchanged' : 'added',
      fields: Object.entries(fields)
        .filter(([, value]) => value !== null)
        .map(([field, value]) => ({ field, before: '', after: String(value) })),
    }
  })
  return {
    files: new Map([...source.files, ...(isSame ? [] : [[path, text] as const])]),
    records,
    conflicts: [],
    remarks: [sayClaim(archive, claim, kind, read.items)],
  }
}

const claimsOf = ({ replies }: Archive, kind: 'grants' | 'facilities') =>
  [...replies].flatMap(([id, { value }]) => {
    const parts: readonly { id: string; level: string }[] = value[kind]
    return parts.filter(({ level }) => level === 'aggregate').map((part) => `${id}_${part.id}`)
  })

/** What the reply claims beside what the list itemises: figures as printed, sums in yuan. */
function sayClaim(
  { replies }: Archive,
  { reply, name }: { reply: string; name: string },
  kind: 'grants' | 'facilities',
  items: readonly (GrantItem | FacilityItem)[],
): string {
  const entry = replies.get(reply)?.value
  const printed = (figure: string | null | undefined) =>
    entry?.figures.find(({ id }) => id === figure)?.text
  const grant = entry?.grants.find(({ id }) => id === name)
  const facility = entry?.facilities.find(({ id }) => id === name)
  const claimed =
    kind === 'grants'
      ? [printed(grant?.recipients_count), printed(grant?.amounts[0]?.figure)]
      : [printed(facility?.count)]
  const sum = items.reduce(
    (total, item) => total.plus('amount' in item ? item.amount : 0),
    new Decimal(0),
  )
  const itemised =
    kind === 'grants' ? `${items.length} items, ${sum.toFixed()} yuan` : `${items.length} items`
  return `claimed ${claimed.filter((words) => words !== undefined).join(', ')}; itemised ${itemised}`
}
