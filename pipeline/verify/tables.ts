import { Ajv2020 } from 'ajv/dist/2020.js'
import { z } from 'zod'
import { Release } from '../../schemas/release.ts'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { apiUrl } from '../derive/links.ts'
import { nameRelease } from '../history/release-records.ts'
import { digestOf } from '../release/digest.ts'
import { utf8 } from '../release/files.ts'
import { decodeUtf8 } from '../text/utf8.ts'
import { type Finding, failed, over, passed } from './finding.ts'
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

/** Reads every table of a release; what cannot be read is a finding. */
export function readTables({ files }: OpenRelease): { tables: ReadTables; findings: Finding[] } {
  const findings: Finding[] = []
  const tables = new Map<ResourceName, Table>()
  for (const name of resourceNames) {
    const path = `${name}.ndjson`
    const text = decodeUtf8(files.get(path) ?? new Uint8Array([0xff]))
    const lines = (text ?? '').split('\n').filter((line) => line !== '')
    try {
      if (text === null) throw new Error('no text')
      tables.set(name, {
        text,
        lines,
        records: lines.map((line) => Record.parse(JSON.parse(line))),
      })
    } catch {
      findings.push(failed('tables', `${path} is missing, or holds what is no record`))
    }
  }
  return { tables, findings }
}

/** Every record is of the shape that the release’s own JSON Schema describes. */
export function checkShapes({ files }: OpenRelease, tables: ReadTables): Finding[] {
  const wrong: string[] = []
  let checked = 0
  for (const [name, { records }] of tables) {
    const path = `schemas/${name}.schema.json`
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    let holds
    try {
      holds = ajv.compile(
        z.looseObject({}).parse(JSON.parse(decodeUtf8(files.get(path) ?? new Uint8Array()) ?? '')),
      )
    } catch {
      wrong.push(`${path} is no JSON Schema`)
      continue
    }
    for (const record of records) {
      checked += 1
      // A variable of its own: the validator would narrow the record to nothing.
      const held: boolean = holds(record)
      if (held) continue
      const [error] = holds.errors ?? []
      wrong.push(`${name} ${record.id}: ${error?.instancePath ?? ''} ${error?.message ?? ''}`)
    }
  }
  return over('schemas', `${checked} records have the shape of their schema`, wrong)
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
