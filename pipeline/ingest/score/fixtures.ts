import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { type JsonLine, jsonOfRecord, jsonOfRefusal } from '../json-line.ts'
import { ingestFile } from '../run-over.ts'
import { Expected } from './expected.ts'

/** A fixture page: what was read from it, and what a person read. */
export interface Fixture {
  page: string
  got: JsonLine
  expected: Expected
}

const suffix = '.expected.json'

/** Reads every page of a folder that has an expected record beside it. */
export function readFixtures(folder: string): Fixture[] {
  const names = readdirSync(folder).toSorted()
  return names
    .filter((name) => !name.endsWith(suffix))
    .map((page) => {
      const record = `${basename(page, extname(page))}${suffix}`
      const expected = Expected.parse(JSON.parse(readFileSync(join(folder, record), 'utf8')))
      const outcome = ingestFile(join(folder, page))
      const got =
        outcome.record === null
          ? jsonOfRefusal(page, outcome.refused)
          : jsonOfRecord(page, outcome.record)
      return { page, got, expected }
    })
}
