import { resources } from '../../../schemas/resources.ts'
import { deriveRecords, type Tables } from '../../compile/tables.ts'
import { deriveBodies, derivePolicies } from '../../derive/people-and-documents.ts'
import type { Proved } from '../../derive/proved.ts'

/**
 * Derives the tables of a place, one term of one assembly after the other, so that no
 * more than a term’s records are ever in memory; at last those that all terms share.
 */
export function* derivePlace(proved: Proved): Generator<Partial<Tables>> {
  for (const term of termsOf(proved)) {
    const { bodies: _bodies, rules: _rules, ...tables } = deriveRecords(term, [])
    yield tables
  }
  yield {
    bodies: sorted(deriveBodies(proved)).map((body) => resources.bodies.schema.parse(body)),
    policies: sorted(derivePolicies(proved)).map((policy) =>
      resources.policies.schema.parse(policy),
    ),
  }
}

const sorted = <T extends { id: string }>(records: readonly T[]) =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** The place’s archive cut into the terms of its assemblies, in the order of their ids. */
function termsOf({ archive, replies, texts, tables, releasedOn }: Proved): Proved[] {
  const seats = [...archive.deputies].map(([id, { value }]) => ({ id, ...value }))
  const prefixes = new Set(
    seats.map(({ place, congress_body, term }) =>
      [place, ...(congress_body === 'cppcc' ? ['zx'] : []), term, ''].join('-'),
    ),
  )
  return [...prefixes].sort().map((prefix) => {
    const ofTerm = <T>(records: ReadonlyMap<string, T>) =>
      new Map([...records].filter(([id]) => id.startsWith(prefix)))
    return {
      archive: {
        ...archive,
        deputies: ofTerm(archive.deputies),
        proposals: ofTerm(archive.proposals),
        replies: ofTerm(archive.replies),
        sources: ofTerm(archive.sources),
        policies: new Map(),
      },
      replies: replies.filter(({ id }) => id.startsWith(prefix)),
      texts: ofTerm(texts),
      tables,
      releasedOn,
    }
  })
}
