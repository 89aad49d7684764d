import { z } from 'zod'
import { Change } from '../../schemas/change.ts'
import { registeredNames } from '../../schemas/change-entry.ts'
import { Diff } from '../../schemas/diff.ts'
import { declared } from '../../schemas/resources.ts'
import { keyOf } from '../compile/register.ts'
import { partId } from '../derive/links.ts'
import { linesOf, type Content } from '../release/content.ts'
import { fieldChanges } from './field-changes.ts'
import { Identified, nameOf } from './named.ts'

/** One of the two releases compared. */
export type Side = Pick<Content, 'tables'> & { release: string }

type Key = Pick<Change, 'record'> & { resource: (typeof registeredNames)[number] }
type Told = Change & { note: NonNullable<Change['note']> } & Key

/**
 * What differs between two releases. What happened to records is what the later one’s changes say;
 * what else is otherwise is told field by field. Of what was purged nothing is repeated.
 */
export function diffOf(from: Side, to: Side): Diff {
  const [was, is] = [recordsOf(from), recordsOf(to)]
  const told = toldSince(from, to)
  const hides = hiderOf(told)
  const renamed = new Set(
    told.flatMap(({ to: now, resource }) => (now === null ? [] : [`${resource} ${now.id}`])),
  )
  const purged = new Set(told.filter(({ action }) => action === 'purged').map(key))
  const facts = told.map((change) => ({ change, old: was.get(key(change)) }))
  const diff = {
    from: from.release,
    to: to.release,
    added: [...is]
      .filter(([at]) => !was.has(at) && !renamed.has(at))
      .map(([, { resource, record }]) => headOf(resource, record)),
    changed: [...is].flatMap(([at, { resource, record }]) => {
      const old = was.get(at)?.record
      if (old === undefined || purged.has(at)) return []
      const fields = fieldsOf(resource, old, record)
      if (fields.length === 0) return []
      const entry = told.findLast((each) => isCorrection(each) && speaksOf(each, resource, record))
      const hidden = hides(resource, old)
      return [
        {
          ...headOf(resource, record),
          entry:
            entry === undefined ? null : { action: entry.action, on: entry.on, note: entry.note },
          fields: hidden ? fields.map(({ path, said, after }) => ({ path, said, after })) : fields,
        },
      ]
    }),
    withdrawn: facts.flatMap(({ change, old }) =>
      change.action === 'withdrawn'
        ? [{ ...leftOf(change, old?.record, hides), reason: change.reason }]
        : [],
    ),
    renamed: facts.flatMap(({ change, old }) => {
      if (change.action !== 'renamed' || change.to === null) return []
      const now = is.get(`${change.resource} ${change.to.id}`)?.record
      const hidden = old === undefined || hides(change.resource, old.record)
      const fields =
        hidden || now === undefined ? [] : fieldsOf(change.resource, old.record, now, ownAddress)
      return [{ ...leftOf(change, old?.record, hides), to: change.to.id, fields }]
    }),
    purged: told.flatMap((change) =>
      change.action === 'purged'
        ? [{ ...leftOf(change, undefined, hides), published: is.has(key(change)) }]
        : [],
    ),
  }
  const counts = {
    added: diff.added.length,
    changed: diff.changed.length,
    withdrawn: diff.withdrawn.length,
    renamed: diff.renamed.length,
    purged: diff.purged.length,
  }
  const { from: former, to: later, ...lists } = diff
  return Diff.parse({ from: former, to: later, counts, ...lists })
}

interface Found {
  resource: Key['resource']
  record: Identified
}

const recordsOf = (side: Side): Map<string, Found> =>
  new Map(
    registeredNames.flatMap((resource) =>
      linesOf(side, resource).map((line) => {
        const record = Identified.parse(JSON.parse(line))
        return [keyOf({ resource, id: record.id }), { resource, record }] as const
      }),
    ),
  )

/** What the later release’s changes tell that the former’s did not, the publication of records apart. */
function toldSince(from: Side, to: Side): Told[] {
  const before = new Set(changesOf(from).map(({ id }) => id))
  return changesOf(to).flatMap((change) => {
    const resource = registeredNames.find((name) => name === change.resource)
    const { note } = change
    return before.has(change.id) || note === null || resource === undefined
      ? []
      : [{ ...change, note, resource }]
  })
}

/** In the order of their days. */
const changesOf = (side: Side) =>
  linesOf(side, 'changes')
    .map((line) => Change.parse(JSON.parse(line)))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

const key = ({ resource, record }: Key) => keyOf({ resource, id: record.id })

/** An entry of a reply speaks for its parts and its source too. */
const speaksOf = (change: Told, resource: Key['resource'], record: Identified) =>
  key(change) === keyOf({ resource, id: record.id }) ||
  (change.resource === 'replies' &&
    (record.id.startsWith(partId(change.record.id, '')) ||
      (resource === 'sources' && Sourced.safeParse(record).data?.reply?.id === change.record.id)))
const Sourced = z.looseObject({ reply: Identified.nullable() })

const isCorrection = ({ action }: Change) => action === 'corrected' || action === 'updated'

const fieldsOf = (
  resource: Key['resource'],
  old: object,
  now: object,
  without: readonly string[] = [],
) =>
  fieldChanges(declared(resource).schema, old, now, without).filter(
    ({ path }) => path !== dayOfRelease,
  )

/** A clock is told for the day of its release: another one is no change of the record. */
const dayOfRelease = 'clock.as_of'

/** Follows from the id, which is told by itself. */
const ownAddress = ['id', 'url', 'page_url']

const headOf = (resource: Key['resource'], record: Identified) => ({
  resource,
  id: record.id,
  name: nameOf(record),
})

const leftOf = (
  { resource, record, on, note }: Told,
  old: Identified | undefined,
  hides: Hides,
) => ({
  resource,
  id: record.id,
  name: old === undefined || hides(resource, old) ? null : nameOf(old),
  on,
  note,
})

type Hides = (resource: Key['resource'], record: Identified) => boolean

/** Whether a former record may not be quoted: it was purged, or names what was. */
function hiderOf(told: readonly Told[]): Hides {
  const purged = told.filter(({ action }) => action === 'purged').map(key)
  // A record that was renamed too is named by its former id there.
  const renamed = told.filter(({ to, resource }) =>
    purged.includes(keyOf({ resource, id: to?.id ?? '' })),
  )
  const named = [...told.filter((each) => purged.includes(key(each))), ...renamed]
  const ids = named.map(({ record }) => JSON.stringify(record.id))
  const prefixes = named.map(({ record }) => JSON.stringify(partId(record.id, '')).slice(0, -1))
  if (ids.length === 0) return () => false
  return (_, record) => {
    const text = JSON.stringify(record)
    return [...ids, ...prefixes].some((named) => text.includes(named))
  }
}
