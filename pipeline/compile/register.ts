import { registeredNames } from '../../schemas/change-entry.ts'
import type { ResourceName } from '../../schemas/resources.ts'
import type { Report } from '../problem.ts'

/** Every id that was ever published, one a line: `2026-11-24 figures weihai-17-2-77_grants-total`. */
export interface RegisteredId {
  line: number
  on: string
  resource: ResourceName
  id: string
}

const form = /^(\d{4}-\d{2}-\d{2}) ([a-z]+) ([a-z0-9_-]+)$/

export interface Register {
  file: string
  lines: readonly string[]
}

/** A record's place in the register: an id stands for one record within its resource only. */
export const keyOf = ({ resource, id }: { resource: ResourceName; id: string }) =>
  `${resource} ${id}`

/** Reads the register of ids; blank lines and `#` comments are passed over. */
export function readRegister({ file, lines }: Register, report: Report): RegisteredId[] {
  return lines.flatMap((text, index) => {
    if (text === '' || text.startsWith('#')) return []
    const [, on, name, id] = form.exec(text) ?? []
    const resource = registeredNames.find((known) => known === name)
    if (on !== undefined && id !== undefined && resource !== undefined) {
      return [{ line: index + 1, on, resource, id }]
    }
    report({
      file,
      line: index + 1,
      subject: 'register of ids',
      what: `“${text}” is not a date, a resource and an id`,
      remedy: 'Restore the line from the repository’s history; npm run ids appends new ones.',
    })
    return []
  })
}

/** What is published, by resource. */
export type Published = ReadonlyMap<ResourceName, readonly { id: string; recorded_on: string }[]>

export const recordsByKey = (published: Published) =>
  new Map(
    [...published].flatMap(([resource, records]) =>
      records.map((record) => [keyOf({ resource, id: record.id }), record] as const),
    ),
  )

export interface UnregisteredId {
  resource: ResourceName
  id: string
  on: string
}

/** Every published record that has no line in the register, in table order. */
export function unregisteredIds(
  register: readonly RegisteredId[],
  published: Published,
): UnregisteredId[] {
  const known = new Set(register.map(keyOf))
  return registeredNames
    .flatMap((resource) =>
      (published.get(resource) ?? []).map(({ id, recorded_on }) => ({
        resource,
        id,
        on: recorded_on,
      })),
    )
    .filter((record) => !known.has(keyOf(record)))
}

/** The register with lines for records that are new to it; what it holds stays as it is. */
export const withNewIds = (register: Uint8Array | undefined, ids: readonly UnregisteredId[]) =>
  Buffer.from(register ?? new Uint8Array())
    .toString('utf8')
    // As an editor on Windows may have left it.
    .replaceAll('\r\n', '\n')
    .replace(/(?<=[^\n])$/u, '\n') +
  ids.map(({ on, resource, id }) => `${on} ${resource} ${id}\n`).join('')
