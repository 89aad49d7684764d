import { dataset } from '../dataset/dataset.ts'
import { datasetFolder, readSourceText } from '../dataset/table.ts'
import { newestFirst } from '../home/newest.ts'
import type { Archive } from './archive.ts'

/** The archive as it was compiled, for pages that are built before anyone asks for them. */
export function compiledArchive(): Archive {
  const data = dataset()
  return {
    release: data.release.id,
    reply: (id) => now(data.reply(id)),
    proposal: (id) => now(data.proposal(id)),
    deputy: (id) => now(data.deputy(id)),
    body: (id) => now(data.body(id)),
    source: (id) => now(data.source(id)),
    text: (id) => now(readSourceText(datasetFolder(), id)),
    readFrom: ({ id }) =>
      now({
        figures: data.figuresOf(id),
        commitments: data.commitmentsOf(id),
        checks: data.checksOf(id),
        grants: data.grantsOf(id),
        facilities: data.facilitiesOf(id),
        satisfaction: data.satisfactionOf(id),
        policies: data.policiesOf(id),
      }),
    replies: () => now(data.reply),
    proposals: () => now(data.proposal),
    figures: () => now(data.figure),
    newestOf: (body, most) => now(newestFirst(data.repliesOf(body)).slice(0, most)),
    rules: () => now(data.rules),
  }
}

const now = <T>(value: T): Promise<T> => Promise.resolve(value)
