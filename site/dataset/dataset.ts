import type { Evidence } from '../../schemas/evidence.ts'
import type { Reference } from '../../schemas/reference.ts'
import { resources } from '../../schemas/resources.ts'
import { citedIn } from '../records/cited-in.ts'
import { datasetFolder, readTable } from './table.ts'

/** The compiled dataset as static pages read it, at build time. */
function openDataset(folder: string) {
  const tables = {
    proposals: readTable(folder, 'proposals', resources.proposals.schema),
    replies: readTable(folder, 'replies', resources.replies.schema),
    figures: readTable(folder, 'figures', resources.figures.schema),
    commitments: readTable(folder, 'commitments', resources.commitments.schema),
    checks: readTable(folder, 'checks', resources.checks.schema),
    grants: readTable(folder, 'grants', resources.grants.schema),
    facilities: readTable(folder, 'facilities', resources.facilities.schema),
    satisfaction: readTable(folder, 'satisfaction', resources.satisfaction.schema),
    disclosures: readTable(folder, 'disclosures', resources.disclosures.schema),
    bodies: readTable(folder, 'bodies', resources.bodies.schema),
    deputies: readTable(folder, 'deputies', resources.deputies.schema),
    policies: readTable(folder, 'policies', resources.policies.schema),
    sources: readTable(folder, 'sources', resources.sources.schema),
    rules: readTable(folder, 'rules', resources.rules.schema),
    releases: readTable(folder, 'releases', resources.releases.schema),
    changes: readTable(folder, 'changes', resources.changes.schema),
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
