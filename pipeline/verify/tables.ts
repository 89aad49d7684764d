import { z } from 'zod'
import { Release } from '../../schemas/release.ts'
import { declared, type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { apiUrl } from '../derive/links.ts'
import { nameRelease } from '../history/release-records.ts'
import { digestOf } from '../release/digest.ts'
import { utf8 } from '../release/files.ts'
import { decodeUtf8 } from '../text/utf8.ts'
import { type Finding, failed, notChecked, over, passed } from './finding.ts'
import type { OpenRelease } from './open-release.ts'

const Record = z.looseObject({ id: z.string() })
export type Record = z.infer<typeof Record>

/** A table of a release: its lines, and what they hold. */
export interface Table {
  text: string
  lines: readonly string[]
  records: readonly Record[]
}
export type ReadTables = ReadonlyMap<ResourceName, Table>

/**
 * Reads every table of a release; what cannot be read is a finding, and so is what could be read in two ways:
 * a key that stands twice in a record, an id twice in a table, other spaces or another order.
 */
export function readTables({ files }: OpenRelease): { tables: ReadTables; findings: Finding[] } {
  const findings: Finding[] = []
  const tables = new Map<ResourceName, Table>()
  for (const name of resourceNames) {
    const path = `${name}.ndjson`
    const text = decodeUtf8(files.get(path) ?? new Uint8Array([0xff]))
    const lines = (text ?? '').split('\n').slice(0, -1)
    try {
      if (text === null || (text !== '' && !text.endsWith('\n'))) throw new Error('no lines')
      const records = lines.map((line) => Record.parse(JSON.parse(line)))
      tables.set(name, { text, lines, records })
      findings.push(...misplaced(path, lines, records))
    } catch {
      findings.push(failed('tables', `${path} is missing, or holds what is no record`))
    }
  }
  return { tables, findings }
}

function misplaced(path: string, lines: readonly string[], records: readonly Record[]): Finding[] {
  const wrong = records.flatMap((record, at) => {
    const before = records[at - 1]
    return [
      ...(JSON.stringify(record) === lines[at]
        ? []
        : [`${path}: ${record.id} is not written as a record is`]),
      ...(before === undefined || before.id < record.id
        ? []
        : [`${path}: ${record.id} stands twice, or in another place than its id’s`]),
    ]
  })
  return wrong.length === 0 ? [] : over('tables', '', wrong)
}

/**
 * Every record is of the shape that this program knows; what schemas the release brings is not asked. One that
 * another version of the program made may know more: then it is said that this was not checked.
 */
export function checkShapes(
  { manifest }: OpenRelease,
  tables: ReadTables,
  tool: string,
): Finding[] {
  const wrong: string[] = []
  let checked = 0
  for (const [name, { records }] of tables) {
    for (const record of records) {
      checked += 1
      const why = misshapen(name, record)
      if (why !== null) wrong.push(`${name} ${record.id}: ${why}`)
    }
  }
  const [first] = wrong
  if (first !== undefined && manifest.tool !== tool) {
    return [
      notChecked('schemas', `made by ${manifest.tool}, which may know other shapes: ${first}`),
    ]
  }
  return over('schemas', `${checked} records have the shape of their schema`, wrong)
}

function misshapen(name: ResourceName, record: Record): string | null {
  const { data, error } = declared(name).schema.safeParse(record)
  if (error !== undefined) {
    const [issue] = error.issues
    return `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`
  }
  if (record.url !== apiUrl(name, record.id)) return 'its url is that of something else'
  return JSON.stringify(data) === JSON.stringify(record) ? null : 'its keys are not in their order'
}

/** The release is named by the digest of its tables. */
export function checkName({ manifest }: OpenRelease, tables: ReadTables): Finding {
  const named = resourceNames.filter((name) => name !== 'releases')
  const all = named.map((name) => `${name}\n${tables.get(name)?.text ?? ''}`).join('')
  const counts = named.map((name) => ({ name, records: tables.get(name)?.lines.length ?? 0 }))
  const former =
    manifest.former === null
      ? null
      : {
          id: manifest.former.release,
          url: apiUrl('releases', manifest.former.release),
          manifest_sha256: manifest.former.sha256,
        }
  const expected = nameRelease(manifest.released_on, digestOf(utf8(all)), counts, former)
  const said = Release.safeParse(
    tables.get('releases')?.records.find(({ id }) => id === manifest.release),
  ).data
  return expected.id === manifest.release &&
    expected.sha256 === manifest.tables_sha256 &&
    JSON.stringify(said) === JSON.stringify(expected)
    ? passed('name', `the tables give the release’s name, ${expected.id}`)
    : failed('name', `the tables give ${expected.id}, the release is called ${manifest.release}`)
}
