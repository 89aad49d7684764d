import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { open } from '../draft/doubts.ts'
import { acceptAll, type Ask, review, sayDoubt } from '../draft/review.ts'
import { listDrafts, readDoubts } from '../draft/write-draft.ts'
import { Refusal } from '../refusal.ts'
import { archiveOptions } from './archive-options.ts'

/** `npm run review [-- ID…]`: walks through doubts; `--list` only prints them, `--accept-all` takes them as they are. */
export async function run(args: readonly string[]): Promise<number> {
  const { rest, drafts } = archiveOptions(args)
  const options = rest.filter((arg) => arg.startsWith('--'))
  const unknown = options.find((option) => option !== '--list' && option !== '--accept-all')
  if (unknown !== undefined) throw new Refusal(`Unknown option ${unknown}.`)
  const known = listDrafts(drafts)
  const named = rest.filter((arg) => !arg.startsWith('--'))
  const missing = named.find((id) => !known.includes(id))
  if (missing !== undefined) throw new Refusal(`There is no draft called ${missing}.`)
  const ids = named.length > 0 ? named : known
  if (ids.length === 0) console.log('No drafts. npm run ingest -- <page> makes one.')
  if (options.includes('--list')) return list(drafts, ids)
  if (options.includes('--accept-all')) {
    if (named.length === 0) throw new Refusal('Name the drafts you have read: --accept-all ID…')
    for (const id of ids) {
      const accepted = acceptAll(join(drafts, id))
      const left = open(readDoubts(join(drafts, id))).length
      const words = left === 0 ? '' : ` ${left} are still to be worded: npm run review -- ${id}`
      console.log(`${id}: ${accepted} doubts accepted.${words}`)
    }
    return 0
  }
  const input = createInterface({ input: process.stdin, output: process.stdout })
  try {
    for (const id of ids) {
      console.log(`\n${id}  (drafts/${id}/replies/${id}.yaml)`)
      const done = await review(join(drafts, id), asker(input), (words) =>
        console.log(`\n${words}`),
      )
      if (!done && open(readDoubts(join(drafts, id))).some(({ answer }) => answer === null))
        return 0
      if (done) console.log(`${id}: nothing is open. npm run publish -- ${id}`)
    }
  } finally {
    input.close()
  }
  return 0
}

function list(drafts: string, ids: readonly string[]): number {
  for (const id of ids) {
    const file = readDoubts(join(drafts, id))
    console.log(`${id}  ${file.page}: ${open(file).length} of ${file.doubts.length} doubts open`)
    for (const doubt of file.doubts) console.log(sayDoubt(doubt))
  }
  return 0
}

/** Lines typed or piped; null once there are no more. */
function asker(input: ReturnType<typeof createInterface>): Ask {
  const lines = input[Symbol.asyncIterator]()
  return async (question) => {
    process.stdout.write(question)
    const next = await lines.next()
    return next.done === true ? null : next.value
  }
}
