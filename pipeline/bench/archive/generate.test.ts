import { describe, expect, test } from 'vitest'
import { type ResourceName, resourceNames, resources } from '../../../schemas/resources.ts'
import { readArchive } from '../../authored/archive.ts'
import { readDataFolder } from '../../authored/data-folder.ts'
import { paths } from '../../paths.ts'
import { formatProblem } from '../../problem.ts'
import { disproveAbsent } from '../../prove/absent.ts'
import { proveArchive } from '../../prove/archive.ts'
import { generateBatches, generatePlaces, generateRecords } from './generate.ts'
import { places } from './places.ts'

const seed = 20261124
const records = [...generateRecords(seed, 250)]
const idsOf = (name: ResourceName) =>
  records.flatMap(({ resource, record }) => (resource === name ? [record.id] : []))

/** Every object inside a value. */
function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const inner of Object.values(value)) yield* objectsIn(inner)
}

describe('a made-up archive', () => {
  test('passes the proof that data/ passes', () => {
    const words = readArchive(readDataFolder(paths.data)).archive?.numeralWords
    const problems: string[] = []
    for (const { archive } of generatePlaces(seed, 400)) {
      proveArchive({ ...archive, numeralWords: words ?? new Map() }, (problem) =>
        problems.push(formatProblem(problem)),
      )
    }
    expect(problems).toEqual([])
  })

  test('holds to the schemas, keys in their order, with a reason for every null', () => {
    for (const { resource, record } of records) {
      expect(JSON.stringify(resources[resource].schema.parse(record))).toBe(JSON.stringify(record))
      expect(disproveAbsent(record)).toEqual({ unreasoned: [], needless: [] })
    }
  })

  test.each(resourceNames.filter((name) => name !== 'releases'))(
    '%s come sorted by id, each once',
    (name) => {
      const ids = idsOf(name)
      expect(ids.length).toBeGreaterThan(0)
      for (const [index, id] of ids.entries()) {
        if (index > 0) expect((ids[index - 1] ?? '') < id).toBe(true)
      }
    },
  )

  test('refers only to records that it has', () => {
    const addresses = new Set(records.map(({ record }) => record.url))
    let followed = 0
    for (const { record } of records) {
      if ('action' in record && record.action === 'withdrawn') continue
      for (const found of objectsIn(record)) {
        if (!('id' in found && 'url' in found) || typeof found.url !== 'string') continue
        if (!found.url.startsWith('/api/v1/')) continue
        expect(addresses, found.url).toContain(found.url)
        followed += 1
      }
    }
    expect(followed).toBeGreaterThan(records.length)
  })

  test('quotes every evidence where it stands in its text', () => {
    const texts = new Map<string, string[]>()
    const quotes: object[] = []
    for (const batch of generateBatches(seed, 250)) {
      for (const [id, bytes] of batch.texts) texts.set(id, [...new TextDecoder().decode(bytes)])
      quotes.push(...[...objectsIn(batch.tables)].filter((found) => 'exact' in found))
    }
    expect(quotes.length).toBeGreaterThan(2000)
    for (const quote of quotes) {
      const { source, start, end, exact } = { source: '', start: 0, end: 0, exact: '', ...quote }
      expect(texts.get(source)?.slice(start, end).join('')).toBe(exact)
    }
  })

  test('is the same for the same seed, and another for another', () => {
    expect([...generateRecords(seed, 40)]).toEqual([...generateRecords(seed, 40)])
    expect([...generateRecords(seed + 1, 40)]).not.toEqual([...generateRecords(seed, 40)])
  })

  test.each([1, 39, 250])('has just as many replies as asked for: %d', (replies) => {
    const made = [...generateRecords(seed, replies)]
    expect(made.filter(({ resource }) => resource === 'replies')).toHaveLength(replies)
  })

  test('reads as much from each letter as asked for', () => {
    const density = { figures: [9, 11], commitments: [3, 3] } as const
    const made = [...generateRecords(seed, 30, density)]
    const count = (name: ResourceName) => made.filter(({ resource }) => resource === name).length
    expect(count('figures')).toBeGreaterThanOrEqual(9 * 30)
    expect(count('commitments')).toBeGreaterThanOrEqual(3 * 30)
  })

  test('has equal keys, missing ones and dates of a month, as real archives do', () => {
    const replies = records.flatMap(({ resource, record }) =>
      resource === 'replies' ? [resources.replies.schema.parse(record)] : [],
    )
    expect(new Set(replies.map(({ recorded_on }) => recorded_on)).size).toBeLessThan(10)
    expect(replies.some(({ published_on }) => published_on === null)).toBe(true)
    expect(replies.some(({ published_on }) => published_on?.length === 7)).toBe(true)
    const letters = JSON.stringify(replies.map(({ sections }) => sections))
    expect(letters).toMatch(/[養務網]/)
    expect(letters).toMatch(/[０-９]/)
    expect(letters).toMatch(/百分之/)
  })
})

test('no place is named twice, and every slug sorts as its ids do', () => {
  const prefixes = places.map(({ slug }) => `${slug}-`)
  expect(prefixes).toEqual([...new Set(prefixes)].sort())
})
