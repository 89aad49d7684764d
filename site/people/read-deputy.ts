import type { Archive } from '../archive/archive.ts'

/** All that the page of a deputy shows; null where the archive has none of this id. */
export async function readDeputy(archive: Archive, id: string) {
  const deputy = await archive.deputy(id)
  if (deputy === null) return null
  const proposal = await archive.proposals(deputy.proposals.map((handedIn) => handedIn.id))
  return {
    release: archive.release,
    deputy,
    proposals: deputy.proposals.map((handedIn) => proposal(handedIn.id)),
  }
}

export type DeputyRead = NonNullable<Awaited<ReturnType<typeof readDeputy>>>
