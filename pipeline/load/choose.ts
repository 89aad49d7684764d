import { type Contents, type Held, holds } from './contents.ts'

/** Two databases, in an account as on this machine: one that is read, and one to be filled. */
export const databases = ['youju-a', 'youju-b'] as const
export type DatabaseName = (typeof databases)[number]

/** One of the two databases, and what it says it holds. */
export interface Candidate<Name extends string> {
  name: Name
  contents: Contents | null
}

/**
 * The database that a new version is to read: one that holds its release already, else one that no
 * live version reads, to be filled. Null where live versions read them all.
 */
export function databaseFor<Name extends string>(
  wanted: Held,
  candidates: readonly Candidate<Name>[],
  live: readonly string[],
): { name: Name; isFilled: boolean } | null {
  const filled = candidates.find(({ contents }) => holds(contents, wanted))
  if (filled !== undefined) return { name: filled.name, isFilled: true }
  const idle = candidates.filter(({ name }) => !live.includes(name))
  // One that a broken-off load has begun is gone on with.
  const begun = idle.find(
    ({ contents }) =>
      contents?.complete === 0 &&
      contents.release === wanted.release &&
      contents.layout === wanted.layout,
  )
  const [first] = begun === undefined ? idle : [begun]
  return first === undefined ? null : { name: first.name, isFilled: false }
}
