import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { Random } from '../pipeline/bench/archive/random.ts'
import { type OpenArchive, openArchive } from '../pipeline/bench/open-archive.ts'
import { listOf } from '../schemas/envelope.ts'
import { declared } from '../schemas/resources.ts'
import { SearchHit } from '../schemas/search-hit.ts'
import { searched } from '../schemas/searched.ts'
import { Problem } from '../schemas/problem.ts'
import { api } from './api.ts'
import { sealCursor } from './cursor.ts'
import { show, times } from './full-run.fixture.ts'
import { selectionOf } from './selection-of.ts'
import { readList } from './store/list.ts'
import { fold } from './stored/search/fold.ts'
import { readQuery } from './stored/search/query.ts'
import { afterSearch, searchBase } from './stored/search/table.ts'
import { textsOf } from './stored/search/texts-of.ts'
import { valuesAt } from './stored/values.ts'

vi.setConfig({ testTimeout: times(1_800_000, 240_000), hookTimeout: 600_000 })

let archive: OpenArchive
/** What search looks in, folded: one line for each text. */
let documents: { key: string; texts: string[]; typed: string[] }[]

const folded = (text: string) => String.fromCodePoint(...fold(text).points)
const Identified = z.looseObject({ id: z.string() })

beforeAll(async () => {
  archive = await openArchive(7, 300)
  documents = searched.flatMap((resource) =>
    archive.lines(resource).map((line) => {
      const record = Identified.parse(JSON.parse(line))
      const typed = textsOf(resource, record).map(({ text }) => text)
      return { key: `${resource} ${record.id}`, typed, texts: typed.map(folded) }
    }),
  )
})

afterAll(() => {
  archive.close()
})

async function page(path: string) {
  const response = await api.request(path, {}, archive.env)
  expect(response.status, path).toBe(200)
  return listOf(SearchHit).parse(await response.json())
}

async function everyHit(query: Record<string, string>): Promise<SearchHit[]> {
  const hits: SearchHit[] = []
  const first = `/api/v1/search?${new URLSearchParams({ ...query, limit: '100' }).toString()}`
  for (let next: string | null = first; next !== null;) {
    const { data, links } = await page(next)
    hits.push(...data)
    next = links.next
  }
  return hits
}

const keyOf = ({ resource, record }: SearchHit) => `${resource} ${record.id}`

/** Every substring of one to six characters of some sentences, some of them. */
function* parts(random: Random, count: number): Generator<string> {
  for (let made = 0; made < count; made += 1) {
    const { typed } = random.pick(documents)
    const characters = [...random.pick(typed)]
    const length = Math.min(characters.length, 1 + (made % 6))
    const start = random.int(0, characters.length - length)
    const part = characters.slice(start, start + length).join('')
    if (part.trim() !== '' && !/\s/.test(part)) yield part
  }
}

/** The records whose texts hold a part, by plain comparison. */
const holding = (part: string) => {
  const sought = folded(part)
  return documents
    .filter(({ texts }) => texts.some((text) => text.includes(sought)))
    .map(({ key }) => key)
    .sort()
}

/** A number finds its other spellings too. */
const isNumber = (part: string) => {
  const query = readQuery(part)
  return 'numbers' in query && query.numbers.length > 0
}

/** The records that the index gives for what was typed, without a word about how they are shown. */
async function indexed(part: string): Promise<string[]> {
  const query = readQuery(part)
  if ('refused' in query) throw new Error(`${part} is refused`)
  const found = await Promise.all(
    searched.map(async (resource) => {
      const { results } = await archive.env.DB.prepare(
        `SELECT p.id AS id FROM search CROSS JOIN ${resource} p WHERE search MATCH ?1
         AND search.rowid > ?2 AND search.rowid < ?3 AND p.n = search.rowid - ?2`,
      )
        .bind(query.match, searchBase(resource), afterSearch(resource))
        .all<{ id: string }>()
      return results.map(({ id }) => `${resource} ${id}`)
    }),
  )
  return found.flat().sort()
}

test('every part of a sentence is found in the records that hold it, and in no others', async (context) => {
  let [plain, numbers] = [0, 0]
  for (const part of parts(new Random(1), times(20_000, 150))) {
    const [found, holds] = [await indexed(part), holding(part)]
    if (isNumber(part)) expect(found, part).toEqual(expect.arrayContaining(holds))
    else expect(found, part).toEqual(holds)
    if (isNumber(part)) numbers += 1
    else plain += 1
  }
  expect(plain).toBeGreaterThan(times(15_000, 100))
  show(context, 'parts of 1–6 characters, found wherever they stand and nowhere else', plain)
  show(context, 'parts that are numbers, found wherever they stand', numbers)
})

test('what is not in the archive finds nothing in it', async (context) => {
  const random = new Random(2)
  const characters = [
    ...new Set(documents.flatMap(({ texts }) => texts.flatMap((text) => [...text]))),
  ]
  let tried = 0
  for (let made = 0; made < times(5_000, 80); made += 1) {
    const part = Array.from({ length: random.int(2, 6) }, () => random.pick(characters)).join('')
    if (isNumber(part)) continue
    expect(await indexed(part), part).toEqual(holding(part))
    tried += 1
  }
  show(context, 'random texts of the archive’s characters, found only where they stand', tried)
})

test('search answers every part with the records that hold it, page by page', async (context) => {
  let tried = 0
  for (const part of parts(new Random(20261124), times(300, 24))) {
    const found = (await everyHit({ q: part })).map(keyOf)
    expect(new Set(found).size, `${part}: each once`).toBe(found.length)
    const holds = holding(part)
    if (isNumber(part)) expect(found, part).toEqual(expect.arrayContaining(holds))
    else expect([...found].sort(), part).toEqual(holds)
    tried += 1
  }
  expect(tried).toBeGreaterThan(times(200, 12))
  show(context, 'the same asked of /search, over all its pages', tried)
})

test('what is found is shown: every hit has a passage with the words in it', async () => {
  for (const hit of await everyHit({ q: '养老' })) {
    expect(hit.matching).toBeGreaterThan(0)
    for (const { text, highlights } of hit.matches) {
      const words = highlights.map(({ start, end }) => [...text].slice(start, end).join(''))
      expect(words.map(folded)).toContain('养老')
    }
  }
})

test('what stands nowhere finds nothing', async () => {
  for (const nowhere of ['鼎鑫', 'qwxz', '养老养老养老', '。。,', '" OR "', 'NEAR(养 老)']) {
    expect(await everyHit({ q: nowhere }), nowhere).toEqual([])
  }
})

test('very many results come newest first, and say so; few come best first unless asked', async () => {
  const many = await page('/api/v1/search?q=%E7%9A%84')
  expect(many.meta).toMatchObject({ query: { sort: '-date' } })
  const dates = (await everyHit({ q: '的', resource: 'replies', sort: '-date' })).map(
    ({ date }) => date ?? '',
  )
  const first = (date: string) => `${date}-01-01`.slice(0, 10)
  expect(dates.map(first)).toEqual(dates.map(first).sort().reverse())
  const few = await page('/api/v1/search?q=%E5%85%AC%E9%A1%B7&sort=relevance')
  expect(few.meta.query.sort).toBe('relevance')
})

test('results are kept and counted by resource, department and year', async () => {
  const q = '服务'
  const all = await everyHit({ q })
  const id = all.map(({ body }) => body?.id).find((each) => each !== undefined) ?? ''
  const kept = await everyHit({ q, 'body.id': id, resource: 'replies,figures' })
  expect(kept.map(keyOf).sort()).toEqual(
    all
      .filter((hit) => hit.body?.id === id && ['replies', 'figures'].includes(hit.resource))
      .map(keyOf)
      .sort(),
  )
  const { meta } = await page(
    `/api/v1/search?${new URLSearchParams({ q, facet: 'resource,body.id,date', limit: '1' }).toString()}`,
  )
  const counted = new Map(meta.facets?.resource?.map(({ value, records }) => [value, records]))
  for (const resource of searched) {
    const records = all.filter((hit) => hit.resource === resource).length
    expect(counted.get(resource) ?? 0, resource).toBe(records)
  }
  const year = all.map(({ date }) => date?.slice(0, 4)).find((each) => each !== undefined) ?? ''
  const ofYear = await everyHit({ q, date: year })
  expect(ofYear.map(keyOf).sort()).toEqual(
    all
      .filter(({ date }) => date?.startsWith(year))
      .map(keyOf)
      .sort(),
  )
})

test('q keeps what a list holds of the words, in any order of the list', async () => {
  const lines = archive.lines('figures').map((line) => Identified.parse(JSON.parse(line)))
  const q = '个'
  const holds = lines
    .filter((record) => textsOf('figures', record).some(({ text }) => folded(text).includes(q)))
    .map(({ id }) => id)
  for (const sort of ['id', '-value', declared('figures').order]) {
    const ids: string[] = []
    const first = `/api/v1/figures?${new URLSearchParams({ q, sort, limit: '100', fields: 'id' }).toString()}`
    for (let next: string | null = first; next !== null;) {
      const response = await api.request(next, {}, archive.env)
      const { data, links } = listOf(Identified).parse(await response.json())
      ids.push(...data.map((record) => String(valuesAt(record, 'id')[0])))
      next = links.next
    }
    expect([...ids].sort(), sort).toEqual(holds)
  }
})

test('a cursor sealed by hand cannot have very many results ranked', async () => {
  const q = '的'
  const totals = searched.map(() => ({ total: 1, is: 'exact' }))
  const scope = { release: archive.env.RELEASE, resource: 'search', query: { q } }
  const cursor = await sealCursor(scope, { after: 1, totals })
  const path = `/api/v1/search?${new URLSearchParams({ q, cursor }).toString()}`
  const response = await api.request(path, {}, archive.env)
  expect(Problem.parse(await response.json())).toMatchObject({
    status: 400,
    code: 'invalid_cursor',
  })
})

test('a list that is given whole is counted as far as it takes to refuse it', async () => {
  const { selection } = selectionOf('commitments', new Map([['q', '的']]), undefined)
  const counted = async (upTo: number) => {
    const asked = { after: null, limit: 1, count: { upTo }, facets: [] }
    return (await readList(archive.env.DB, selection, asked)).total
  }
  const holds = documents.filter(
    ({ key, texts }) => key.startsWith('commitments ') && texts.some((text) => text.includes('的')),
  )
  expect(holds.length).toBeGreaterThan(20)
  expect(await counted(10_001)).toEqual({ total: holds.length, is: 'exact' })
  expect(await counted(20)).toEqual({ total: 20, is: 'at_least' })
})
