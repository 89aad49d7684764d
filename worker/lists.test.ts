import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type OpenArchive, openArchive } from '../pipeline/bench/open-archive.ts'
import { filtersOf, isCounted } from '../schemas/filters.ts'
import { declared, type ResourceName, resourceNames } from '../schemas/resources.ts'
import { api } from './api.ts'
import { filterParameters } from './filters.ts'
import { isFullRun, show, times } from './full-run.fixture.ts'
import { meets } from './meets.fixture.ts'
import { ordersOf } from './order-parameter.ts'
import { valuesAt } from './stored/values.ts'

vi.setConfig({ testTimeout: times(1_800_000, 240_000), hookTimeout: 600_000 })

let archive: OpenArchive

beforeAll(async () => {
  archive = await openArchive(20261124, times(450, 60))
})

afterAll(() => {
  archive.close()
})

const Listed = z.object({
  data: z.array(z.looseObject({ id: z.string() })),
  meta: z.object({
    total: z.int(),
    total_is: z.string(),
    facets: z
      .record(z.string(), z.array(z.object({ value: z.string(), records: z.int() })))
      .optional(),
  }),
  links: z.object({ next: z.string().nullable() }),
})

async function list(path: string) {
  const response = await api.request(path, {}, archive.env)
  const body: unknown = await response.json()
  if (response.status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`)
  return Listed.parse(body)
}

const address = (resource: ResourceName, query: Record<string, string>) =>
  `/api/v1/${resource}?${new URLSearchParams(query).toString()}`

/** Follows a list to its end. */
async function walk(path: string): Promise<string[]> {
  const ids: string[] = []
  for (let next: string | null = path; next !== null;) {
    const page = await list(next)
    ids.push(...page.data.map(({ id }) => id))
    next = page.links.next
  }
  return ids
}

const Identified = z.looseObject({ id: z.string() })
const records = (resource: ResourceName) =>
  archive.lines(resource).map((line) => Identified.parse(JSON.parse(line)))

/** Of the figures, which have keys of every kind, the full run walks each order by every page size. */
const pageSizes = (resource: ResourceName, nth: number): number[] => {
  if (!isFullRun) return [[97, 20, 7, 41][nth % 4] ?? 20]
  return resource === 'figures'
    ? Array.from({ length: 100 }, (_, less) => less + 1)
    : [1, 7, 20, 100]
}

test('the archive has a list long enough to be walked, whose orders have keys that abound', () => {
  const all = records('figures')
  expect(all.length).toBeGreaterThan(times(1000, 100))
  const keys = all.map((record) => valuesAt(record, 'reply.signed_on')[0])
  expect(new Set(keys).size).toBeLessThan(all.length / 2)
})

describe.each(resourceNames)('%s', (resource) => {
  test('every order gives every record once, whatever the page, nulls last', async (context) => {
    const all = records(resource)
    const ids = all.map(({ id }) => id)
    let walks = 0
    for (const [nth, sort] of [...ordersOf(resource).keys()].entries()) {
      const expected = sorted(resource, all, sort)
      for (const size of pageSizes(resource, nth)) {
        const walked = await walk(address(resource, { sort, limit: String(size), fields: 'id' }))
        expect(walked, `${sort} by ${size}`).toEqual(expected)
        expect([...walked].sort(), `${sort} by ${size}`).toEqual(ids)
        walks += 1
      }
    }
    show(
      context,
      `${resource}: walks by cursors over ${ids.length} records, each met exactly once`,
      walks,
    )
  })

  test('every value of every field finds the records that hold it, and no others', async () => {
    const all = records(resource)
    for (const [name, { field, operator }] of filterParameters(resource)) {
      if (field.path === 'clock.state') continue
      for (const value of samples(all, field.path, operator)) {
        const expected = all.filter((record) => meets(record, field, operator, value))
        const path = address(resource, { [name]: value, limit: '100', fields: 'id', sort: 'id' })
        const page = await list(path)
        expect(page.meta, path).toMatchObject({ total: expected.length, total_is: 'exact' })
        expect(
          page.data.map(({ id }) => id),
          path,
        ).toEqual(expected.slice(0, 100).map(({ id }) => id))
      }
    }
  })

  test('facets count what a list holds', async () => {
    const all = records(resource)
    for (const field of filtersOf(resource).filter(isCounted)) {
      const { meta } = await list(address(resource, { facet: field.path, limit: '1' }))
      const counts = new Map<string, number>()
      for (const record of all) {
        const values = valuesAt(record, field.path).map(String)
        const counted = new Set(field.type === 'date' ? values.map((v) => v.slice(0, 4)) : values)
        for (const value of counted) counts.set(value, (counts.get(value) ?? 0) + 1)
      }
      const expected = [...counts]
        .map(([value, number]) => ({ value, records: number }))
        .sort((a, b) => b.records - a.records || (a.value < b.value ? -1 : 1))
        .slice(0, 100)
      expect(meta.facets?.[field.path], `${resource} ${field.path}`).toEqual(expected)
    }
  })
})

test('conditions together keep what meets all of them, in any order', async () => {
  const all = records('figures')
  const body = String(valuesAt(all[0], 'reply.body.id')[0])
  const asked = { 'reply.body.id': body, qualifier__in: 'exact,at_least', value__gte: '50' }
  const filters = filterParameters('figures')
  const expected = all.filter((record) =>
    Object.entries(asked).every(([name, value]) => {
      const filter = filters.get(name)
      return filter !== undefined && meets(record, filter.field, filter.operator, value)
    }),
  )
  expect(expected.length).toBeGreaterThan(0)
  for (const sort of ['id', '-value', 'value,-id', 'reply.signed_on', '-reply.signed_on,id']) {
    const ids = await walk(address('figures', { ...asked, sort, limit: '3' }))
    expect(ids, sort).toEqual(sorted('figures', expected, sort))
  }
  const { meta } = await list(address('figures', { ...asked, facet: 'unit' }))
  expect(meta.total).toBe(expected.length)
  const counted = meta.facets?.unit?.reduce((sum, { records: n }) => sum + n, 0)
  expect(counted).toBe(expected.length)
})

/** A few values of a field as a request writes them: the first, the last, one in between. */
function samples(all: readonly object[], path: string, operator: string): string[] {
  if (operator === 'isnull') return ['true', 'false']
  const values = [...new Set(all.flatMap((record) => valuesAt(record, path)).map(String))].sort()
  const some = [values[0], values[Math.floor(values.length / 2)], values.at(-1)].filter(
    (value) => value !== undefined,
  )
  return operator === 'in' && some.length > 0 ? [some.join(',')] : [...new Set(some)]
}

/** The ids of records in an order, found by comparing them all. */
function sorted(resource: ResourceName, all: readonly { id: string }[], sort: string): string[] {
  const [first = '', tie = 'id'] = (sort === '' ? declared(resource).order : sort).split(',')
  const path = first.replace('-', '')
  const Key = z.union([z.string(), z.number()]).optional()
  const keyOf = (record: object) => {
    const key = Key.parse(valuesAt(record, path)[0])
    if (key === undefined && path.endsWith('value')) {
      return Key.parse(valuesAt(record, path.replace(/value$/, 'low'))[0])
    }
    // The date of a month stands where its first day stands.
    return typeof key === 'string' && /^\d{4}(-\d\d)?$/.test(key)
      ? `${key}-01-01`.slice(0, 10)
      : key
  }
  const byId = (a: string, b: string, falling: boolean) =>
    a === b ? 0 : a < b === falling ? 1 : -1
  return [...all]
    .sort((a, b) => {
      const [x, y] = [keyOf(a), keyOf(b)]
      const ties = path === 'id' ? first.startsWith('-') : tie === '-id'
      if (path === 'id' || x === y) return byId(a.id, b.id, ties)
      if (x === undefined) return 1
      if (y === undefined) return -1
      const before = typeof x === 'number' && typeof y === 'number' ? x < y : String(x) < String(y)
      return before === first.startsWith('-') ? 1 : -1
    })
    .map(({ id }) => id)
}
