import type { Archive } from '../archive/archive.ts'
import {
  figuresOfChecks,
  figuresOfFacilities,
  figuresOfGrants,
  figuresOfSatisfaction,
} from '../numbers/figures-shown.ts'

/** All that the page of a letter shows; null where the archive has none of this id. */
export async function readLetter(archive: Archive, id: string) {
  const reply = await archive.reply(id)
  if (reply === null) return null
  const [read, proposal, source] = await Promise.all([
    archive.readFrom(reply),
    archive.proposals(reply.proposals.map((asked) => asked.id)),
    archive.source(reply.source.id),
  ])
  if (source === null) throw new Error(`${id} has no source ${reply.source.id}`)
  const own = new Map(read.figures.map((figure) => [figure.id, figure]))
  const shown = [
    ...figuresOfChecks(read.checks),
    ...figuresOfGrants(read.grants),
    ...figuresOfFacilities(read.facilities),
    ...figuresOfSatisfaction(read.satisfaction),
  ]
  // A check may hold the letter against another one.
  const other = await archive.figures(shown.filter((figure) => !own.has(figure)))
  return {
    release: archive.release,
    reply,
    read,
    source,
    proposals: reply.proposals.map((asked) => proposal(asked.id)),
    figure: (figure: string) => own.get(figure) ?? other(figure),
  }
}

export type LetterRead = NonNullable<Awaited<ReturnType<typeof readLetter>>>
