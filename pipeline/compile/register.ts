import type { Change } from '../../schemas/change.ts'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { apiUrl, pageUrl, reference } from '../derive/links.ts'
import type { Report } from '../problem.ts'

/** Every id that was ever published, one a line: `2026-11-24 figures weihai-17-2-77_grants-total`. */
export interface RegisteredId {
  line: number
  on: string
  resource: ResourceName
  id: string
}

const form = /^(\d{4}-\d{2}-\d{2}) ([a-z]+) ([a-z0-9_-]+)$/

/** Tables that describe releases themselves are not in the register. */
const unregistered: ReadonlySet<ResourceName> = new Set(['releases', 'changes'])

interface Register {
  file: string
  lines: readonly string[]
}

/** Reads the register of ids; blank lines and `#` comments are passed over. */
export function readRegister({ file, lines }: Register, report: Report): RegisteredId[] {
  return lines.flatMap((text, index) => {
    if (text === '' || text.startsWith('#')) return []
    const [, on, name, id] = form.exec(text) ?? []
    const resource = resourceNames.find((known) => known === name && !unregistered.has(known))
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

type Tables = ReadonlyMap<ResourceName, readonly { id: string; recorded_on: string }[]>

/** Proves that what is published is registered, once, and what was registered is still there. */
export function proveRegister(
  { file, lines }: Register,
  register: readonly RegisteredId[],
  tables: Tables,
  report: Report,
): void {
  const lineOf = new Map<string, number>()
  const at = (line: number, subject: string, what: string, remedy: string) => {
    report({ file, line, subject, what, remedy })
  }
  for (const { line, resource, id } of register) {
    const key = `${resource} ${id}`
    if (lineOf.has(key)) at(line, key, 'registered twice', 'Remove the second line.')
    else lineOf.set(key, line)
  }
  const [first, ...more] = unregisteredIds(register, tables)
  if (first !== undefined) {
    const others = more.length === 0 ? '' : ` and ${more.length} more`
    const which = `${first.resource} ${first.id}${others}`
    at(lines.length, which, 'published, but not registered', 'Run npm run ids to append them.')
  }
  const published = new Set(
    [...tables].flatMap(([name, records]) => records.map(({ id }) => `${name} ${id}`)),
  )
  for (const [key, line] of lineOf) {
    if (published.has(key)) continue
    at(line, key, 'once published, now gone', 'An id is permanent: restore the record.')
  }
}

export interface UnregisteredId {
  resource: ResourceName
  id: string
  on: string
}

/** Every published record that has no line in the register, in table order. */
export function unregisteredIds(
  register: readonly RegisteredId[],
  tables: Tables,
): UnregisteredId[] {
  const known = new Set(register.map(({ resource, id }) => `${resource} ${id}`))
  return [...tables]
    .filter(([resource]) => !unregistered.has(resource))
    .flatMap(([resource, records]) =>
      records.map(({ id, recorded_on }) => ({ resource, id, on: recorded_on })),
    )
    .filter(({ resource, id }) => !known.has(`${resource} ${id}`))
}

/** The register as records of the API: when each record was first published. */
export function deriveChanges(register: readonly RegisteredId[]): Change[] {
  return register.map(({ on, resource, id }, index) => {
    const change = `change-${index + 1}`
    return {
      id: change,
      url: apiUrl('changes', change),
      page_url: pageUrl.changes(),
      on,
      action: 'published',
      resource,
      record: reference(resource, id, id),
      recorded_on: on,
      absent: {},
    }
  })
}
