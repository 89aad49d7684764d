import { Change } from '../../schemas/change.ts'
import { registeredNames } from '../../schemas/change-entry.ts'
import { type Finding, over } from './finding.ts'
import type { ReadTables } from './tables.ts'

const leaves: readonly Change['action'][] = ['withdrawn', 'renamed', 'purged']

/**
 * What is published was registered, and of what was once published and is gone a change says what
 * became of it: a record cannot be left out alone, nor its tombstone.
 */
export function checkRegister(tables: ReadTables): Finding[] {
  const records = new Set(
    registeredNames.flatMap((name) =>
      (tables.get(name)?.records ?? []).map(({ id }) => `${name} ${id}`),
    ),
  )
  const changes = (tables.get('changes')?.records ?? []).map((record) => Change.parse(record))
  const of = (wanted: (action: Change['action']) => boolean) =>
    new Set(
      changes
        .filter(({ action }) => wanted(action))
        .map(({ resource, record }) => `${resource} ${record.id}`),
    )
  const [registered, left] = [
    of((action) => action === 'published'),
    of((action) => leaves.includes(action)),
  ]
  const wrong = [
    ...[...records]
      .filter((key) => !registered.has(key))
      .map((key) => `${key} is there, and no change says that it was published`),
    ...[...registered]
      .filter((key) => !records.has(key) && !left.has(key))
      .map((key) => `${key} was published and is gone, and no change says why`),
    ...changes
      .filter(({ action }) => action === 'withdrawn' || action === 'renamed')
      .map(({ action, resource, record }) => ({ action, key: `${resource} ${record.id}` }))
      .filter(({ key }) => records.has(key))
      .map(({ action, key }) => `${key} is there, and a change says that it was ${action}`),
    ...changes
      .filter(({ action }) => action !== 'published')
      .map(({ id, resource, record }) => ({ id, key: `${resource} ${record.id}` }))
      .filter(({ key }) => !registered.has(key))
      .map(({ id, key }) => `changes ${id} is about ${key}, which was never published`),
  ]
  return over(
    'register',
    `${registered.size} ids once published are there, or it is said why not`,
    wrong,
  )
}
