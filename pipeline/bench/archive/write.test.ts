import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { resourceNames, resources } from '../../../schemas/resources.ts'
import { paths } from '../../paths.ts'
import { generateDataset } from './write.ts'

const { folder, release } = generateDataset(3, 60)
afterAll(() => rmSync(folder, { recursive: true }))

const linesOf = (name: string) =>
  readFileSync(join(folder, 'tables', `${name}.ndjson`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

test('it is written to the temporary folder, never to data/ or the dataset', () => {
  expect(folder.startsWith(tmpdir())).toBe(true)
  expect(folder.startsWith(paths.work)).toBe(false)
})

test('it has a file for every table, and its release counts and digests them', () => {
  expect(readdirSync(join(folder, 'tables')).sort()).toEqual(
    resourceNames.map((name) => `${name}.ndjson`).sort(),
  )
  const digest = createHash('sha256')
  for (const { name, records } of release.tables) {
    expect(linesOf(name)).toHaveLength(records)
    digest.update(`${name}\n`)
    digest.update(readFileSync(join(folder, 'tables', `${name}.ndjson`)))
  }
  expect(digest.digest('hex')).toBe(release.sha256)
  expect(JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'))).toEqual(release)
  expect(linesOf('releases')).toEqual([JSON.stringify(release)])
})

test('every source’s text has the digest, the bytes and the length that its record says', () => {
  for (const line of linesOf('sources')) {
    const { id, sha256, bytes, characters } = resources.sources.schema.parse(JSON.parse(line))
    const text = readFileSync(join(folder, 'sources', `${id}.txt`))
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256)
    expect(text.length).toBe(bytes)
    expect([...text.toString()]).toHaveLength(characters)
  }
})
