import { registeredNames } from '../../schemas/change-entry.ts'
import type { Archive } from '../authored/archive.ts'
import { keyOf } from '../compile/register.ts'
import { partId } from '../derive/links.ts'
import { sha256 } from '../prove/archived-text.ts'

/** From a record (`figures weihai-17-2-77_grants-total`) to the digest of what was authored of it; null where it is gone. */
export type Digests = ReadonlyMap<string, string | null>

const files = ['proposals', 'bodies', 'deputies', 'policies', 'rules'] as const
const parts = ['figures', 'commitments', 'checks', 'grants', 'facilities', 'satisfaction'] as const

/** From the id a record was given to the one it had. */
export type FormerIds = ReadonlyMap<string, string>

/**
 * The digest of what an editor wrote of each record. What is derived (a count of replies, a clock)
 * is not in it: it changes with other records, or with the code, and nobody edits it. The rows of a
 * list belong to the source they are read from. Ids are read as the ones that records had before.
 */
export function authoredDigests(
  archive: Archive,
  former: FormerIds = new Map(),
): Map<string, string> {
  const digests = new Map<string, string>()
  const digestOf = (value: object) => sha256(canonical(value, former))
  for (const resource of files) {
    for (const [id, { value }] of archive[resource]) {
      digests.set(keyOf({ resource, id }), digestOf(value))
    }
  }
  for (const [id, { value }] of archive.sources) {
    const list = archive.lists.get(id)?.value ?? null
    digests.set(keyOf({ resource: 'sources', id }), digestOf({ ...value, list }))
  }
  for (const [id, { value }] of archive.replies) {
    const unpublished = { not_figures: null, corrections: null }
    const without = Object.fromEntries(parts.map((part) => [part, null]))
    digests.set(
      keyOf({ resource: 'replies', id }),
      digestOf({ ...value, ...without, ...unpublished }),
    )
    for (const resource of parts) {
      for (const part of value[resource]) {
        digests.set(keyOf({ resource, id: partId(id, part.id) }), digestOf({ ...part, id: null }))
      }
    }
  }
  return digests
}

/** A value as text, whatever the order of its keys; the day it was recorded is no part of what it says. */
const canonical = (value: object, former: FormerIds) =>
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'recorded_on') return undefined
    return typeof inner === 'string' ? (former.get(inner) ?? inner) : sorted(inner)
  })

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** What differs: the new digest, or null where a record is gone. */
export function changedDigests(before: Digests, after: Digests): Digests {
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  return new Map(
    keys
      .filter((key) => (before.get(key) ?? null) !== (after.get(key) ?? null))
      .map((key) => [key, after.get(key) ?? null]),
  )
}

/** The digests after a number of releases, each of which tells what it changed. */
export function replayed(changes: readonly Digests[]): Digests {
  const all = new Map(changes.flatMap((each) => [...each]))
  return new Map([...all].filter(([, digest]) => digest !== null))
}

const form = /^([0-9a-f]{64}|gone) ([a-z]+) ([a-z0-9_-]+)$/
const heading =
  '# What was authored of each record, by its SHA-256, where the release before had another. Written by npm run release -- --record.'

export const writeDigests = (digests: Digests): string =>
  [heading, ...[...digests].map(([key, digest]) => `${digest ?? 'gone'} ${key}`), ''].join('\n')

/** Null where the text holds anything else. */
export function readDigests(text: string): Digests | null {
  const digests = new Map<string, string | null>()
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [, digest, name, id] = form.exec(line) ?? []
    const resource = registeredNames.find((known) => known === name)
    if (digest === undefined || id === undefined || resource === undefined) return null
    digests.set(keyOf({ resource, id }), digest === 'gone' ? null : digest)
  }
  return digests
}
