import type { z } from 'zod'
import type { Evidence } from '../../schemas/evidence.ts'
import type { Reference } from '../../schemas/reference.ts'
import { type ResourceName, resources } from '../../schemas/resources.ts'
import { citedIn } from '../records/cited-in.ts'
import { areAsCompiled, datasetFolder, readTable } from './table.ts'

/** The compiled dataset as static pages read it, at build time. */
function openDataset(folder: string) {
  const parsedBefore = areAsCompiled(folder)
  const read = <S extends z.ZodType>(name: ResourceName, schema: S) =>
    readTable(folder, name, schema, parsedBefore)
  const tables = {
    proposals: read('proposals', resources.proposals.schema),
    replies: read('replies', resources.replies.schema),
    figures: read('figures', resources.figures.schema),
    commitments: read('commitments', resources.commitments.schema),
    checks: read('checks', resources.checks.schema),
    grants: read('grants', resources.grants.schema),
    facilities: read('facilities', resources.facilities.schema),
    satisfaction: read('satisfaction', resources.satisfaction.schema),
    disclosures: read('disclosures', resources.disclosures.schema),
    bodies: read('bodies', resources.bodies.schema),
    deputies: read('deputies', resources.deputies.schema),
    policies: read('policies', resources.policies.schema),
    sources: read('sources', resources.sources.schema),
    rules: read('rules', resources.rules.schema),
    releases: read('releases', resources.releases.schema),
    changes: read('changes', resources.changes.schema),
  }
  const release = tables.releases.at(-1)
  if (release === undefined)
    throw new Error(`${folder}/tables/releases.ndjson is empty: compile it`)

  return {
    ...tables,
    release,
    figure: finder('figures', tables.figures),
    reply: finder('replies', tables.replies),
    proposal: finder('proposals', tables.proposals),
    source: finder('sources', tables.sources),
    deputy: finder('deputies', tables.deputies),
    body: finder('bodies', tables.bodies),
    repliesOf: groupedBy(tables.replies, ({ body }) => body.id),
    figuresOf: byReply(tables.figures.filter(fromLetter)),
    commitmentsOf: byReply(tables.commitments),
    checksOf: byReply(tables.checks),
    grantsOf: byReply(tables.grants.filter(fromLetter)),
    facilitiesOf: byReply(tables.facilities.filter(fromLetter)),
    satisfactionOf: byReply(tables.satisfaction),
    policiesOf: citedIn(tables.policies),
  }
}
export type Dataset = ReturnType<typeof openDataset>

let opened: Dataset | undefined
export const dataset = (): Dataset => (opened ??= openDataset(datasetFolder()))

function finder<R extends { id: string }>(table: string, records: readonly R[]) {
  const byId = new Map(records.map((record) => [record.id, record]))
  return (id: string): R => {
    const record = byId.get(id)
    if (record === undefined) throw new Error(`${table} has no ${id}: compile the dataset again`)
    return record
  }
}

/** What stands in the letter itself; the rows of a list archived for it have pages of their own. */
const fromLetter = ({ evidence }: { evidence: Evidence }) => evidence.cell === undefined

/** The records of one reply, in the table's order. */
const byReply = <R extends { reply: Reference }>(records: readonly R[]) =>
  groupedBy(records, ({ reply }) => reply.id)

function groupedBy<R>(records: readonly R[], keyOf: (record: R) => string) {
  const groups = new Map<string, R[]>()
  for (const record of records) {
    const group = groups.get(keyOf(record))
    if (group === undefined) groups.set(keyOf(record), [record])
    else group.push(record)
  }
  return (key: string): readonly R[] => groups.get(key) ?? []
}
