import { z } from 'zod'
import { Refusal } from '../refusal.ts'
import { jsonFile } from '../release/files.ts'
import type { StoredFile } from './stored.ts'

/** A release as a bucket is to keep it. */
export interface ReleaseHere {
  id: string
  /** The digest of what is told of its files: another one once it is recorded, or notices stand for some. */
  state: string
  /** Whether notices stand for some of its files. */
  isPurged: boolean
  /** Its files; null where this machine has them not. Those of a release that is not recorded are made now. */
  files: (() => readonly StoredFile[]) | null
}

/** A bucket, wherever it lies. */
export interface Bucket {
  /** The text of a file; null where there is none. */
  read: (key: string) => Promise<string | null>
  /** Puts files in the place of those that were there; once it is done, they are all in. */
  put: (files: readonly StoredFile[]) => Promise<void>
}

/** What a bucket says of itself: the state of each release whose files are all in it. */
const Stored = z.record(z.string(), z.string())
export type Stored = z.infer<typeof Stored>

/** No address of a release’s file leads to it. */
const storedKey = 'stored.json'

/** The state of a release whose files are on their way into the bucket. */
const begun = 'begun'

export async function readStored(bucket: Pick<Bucket, 'read'>): Promise<Stored> {
  const text = await bucket.read(storedKey)
  return text === null ? {} : Stored.parse(JSON.parse(text))
}

/** A release that is to be put into a bucket. */
export type Due = Pick<ReleaseHere, 'id' | 'state'> & { files: () => readonly StoredFile[] }

/**
 * The releases that a bucket does not keep as they are by now; refused where it keeps files from which
 * personal data was removed since, and this machine has nothing to put in their place.
 */
export function dueFor(releases: readonly ReleaseHere[], stored: Stored): Due[] {
  return releases.flatMap(({ id, state, isPurged, files }): Due[] => {
    if (stored[id] === state) return []
    if (files !== null) return [{ id, state, files }]
    if (isPurged && stored[id] !== undefined) throw new Refusal(notPurged(id))
    return []
  })
}

/** Those that are not in a bucket, and that this machine cannot put there. */
export const missingFrom = (releases: readonly ReleaseHere[], stored: Stored): string[] =>
  releases.filter(({ id, files }) => files === null && stored[id] === undefined).map(({ id }) => id)

/**
 * Puts the files of a release into a bucket, which says so once all are in. Broken off at any moment, it
 * is due again, also where a bucket keeps files of it that were put there before.
 */
export async function storeRelease(
  bucket: Bucket,
  { id, state }: Pick<Due, 'id' | 'state'>,
  files: readonly StoredFile[],
): Promise<void> {
  await say(bucket, id, begun)
  await bucket.put(files)
  await say(bucket, id, state)
}

async function say(bucket: Bucket, id: string, state: string): Promise<void> {
  const bytes = jsonFile({ ...(await readStored(bucket)), [id]: state })
  await bucket.put([{ key: storedKey, bytes, contentType: 'application/json' }])
}

const notPurged = (id: string) =>
  `The bucket keeps files of release ${id} from which personal data was removed since, and what replaces them is not on this machine. ` +
  `Bring its zip here, as it was downloaded or from a copy, and run npm run purge -- youju-${id}.zip; then run this again.`
