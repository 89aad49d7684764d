import { type APIRequestContext, expect, test } from '@playwright/test'
import { z } from 'zod'
import { Disclosure } from '../../schemas/disclosure.ts'
import { Figure } from '../../schemas/figure.ts'
import { Reply } from '../../schemas/reply.ts'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { datasetFolder, readTable } from '../dataset/table.ts'
import { sayDays } from '../dates/say.ts'
import { sayNumber, sayQuantity } from '../quantity/say.ts'
import { everyPage as reached } from './crawl.ts'
import { numbersOf, numbersShown } from './numbers.ts'
import { plain, quantitiesOn, shownIn, shownUnder } from './shown.ts'

/** All records of a resource as the API gives them. */
async function recordsOf<R>(request: APIRequestContext, name: ResourceName, schema: z.ZodType<R>) {
  const lines = (await (await request.get(`/api/v1/${name}.ndjson`)).text()).split('\n')
  return lines.filter((line) => line !== '').map((line) => schema.parse(JSON.parse(line)))
}

const byId = <R extends { id: string }>(records: readonly R[]) =>
  new Map(records.map((record) => [record.id, record]))

/** Every page and template, and the lists with all they hold. */
async function everyPage(request: APIRequestContext): Promise<{ path: string; html: string }[]> {
  const whole = ['grants', 'facilities', 'satisfaction', 'commitments', 'checks', 'disclosures']
  const lists = whole.map(async (name) => {
    const path = `/${name}/?limit=100`
    return { path, html: await (await request.get(path)).text() }
  })
  return [...(await reached(request)), ...(await Promise.all(lists))]
}

test('the API and the compiled tables hold the same records', async ({ request }) => {
  for (const name of resourceNames) {
    // The clock of a proposal is told for the day it is asked for.
    const record = z.looseObject({ id: z.string(), clock: z.unknown().optional() })
    const timeless = z.array(record).parse(await recordsOf(request, name, record))
    const compiled = readTable(datasetFolder(), name, record)
    const plainly = (records: readonly z.infer<typeof record>[]) =>
      records.map(({ clock: _clock, ...rest }) => rest).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(plainly(timeless), name).toEqual(plainly(compiled))
  }
})

test('every quantity on every page is the API’s, and so is every drawn one', async ({
  request,
}) => {
  const figures = await recordsOf(request, 'figures', Figure)
  const said = new Map(
    figures.flatMap((figure) => {
      const text = plain(sayQuantity(figure))
      return [
        [figure.id, text],
        [figure.page_url, text],
      ]
    }),
  )
  let compared = 0
  for (const { path, html } of await everyPage(request)) {
    for (const { figure, text } of quantitiesOn(html)) {
      const name = figure.startsWith('#') ? `${path}${figure}` : figure
      expect(text, `${path}: ${name}`).toBe(said.get(name))
      compared += 1
    }
    for (const [id, text] of shownUnder(html, 'data-charted')) {
      expect(text, `${path}: ${id}`).toBe(said.get(id))
      compared += 1
    }
  }
  expect(compared).toBeGreaterThan(figures.length)
})

test('every number this site derived is what the API derived', async ({ request }) => {
  const disclosures = byId(await recordsOf(request, 'disclosures', Disclosure))
  const replies = byId(await recordsOf(request, 'replies', Reply))
  const compared = { count: 0, amount: 0, lag: 0 }
  for (const { path, html } of await everyPage(request)) {
    for (const [id, text] of shownUnder(html, 'data-itemised')) {
      const count = disclosures.get(id)?.itemised.count
      expect(text, `${path}: ${id}`).toBe(sayNumber(count ?? Number.NaN))
      compared.count += 1
    }
    for (const [id, text] of shownUnder(html, 'data-itemised-amount')) {
      const amount = disclosures.get(id)?.itemised.amount
      expect(text, `${path}: ${id}`).toBe(sayNumber(amount ?? Number.NaN))
      compared.amount += 1
    }
    for (const [id, text] of shownUnder(html, 'data-lag')) {
      const lag = replies.get(id)?.publication_lag ?? null
      expect(text, `${path}: ${id}`).toBe(lag === null ? null : plain(sayDays(lag)))
      compared.lag += 1
    }
  }
  expect(Math.min(...Object.values(compared))).toBeGreaterThan(0)
})

test('no page shows a number that no record says', async ({ request }) => {
  const said = new Set<string>()
  for (const name of resourceNames) {
    for (const record of await recordsOf(request, name, z.unknown())) numbersOf(record, said)
  }
  let compared = 0
  for (const { path, html } of await everyPage(request)) {
    // What these print besides records is read from the schemas, the contract and the docs.
    if (/^\/(?:en\/)?(?:api|data|about)\//.test(path)) continue
    const asked = new Set(decodeURI(path).match(/\d+/g))
    const unsaid = numbersShown(html).filter(
      ({ digits }) => !said.has(digits) && !asked.has(digits),
    )
    expect(unsaid, path).toEqual([])
    compared += 1
  }
  expect(compared).toBeGreaterThan(15)
})

const Counted = z.object({ meta: z.object({ total: z.int() }) })

/** How many records of a resource answer a query. */
async function totalOf(request: APIRequestContext, path: string): Promise<string> {
  const { meta } = Counted.parse(await (await request.get(path)).json())
  return sayNumber(meta.total)
}

test('a list says how many the API has, and so does each of its counts', async ({ request }) => {
  let compared = 0
  for (const name of [
    'replies',
    'proposals',
    'grants',
    'facilities',
    'satisfaction',
    'commitments',
    'checks',
    'disclosures',
  ]) {
    const html = await (await request.get(`/${name}/`)).text()
    const [[, total] = ['', '']] = shownIn(html, 'list-count')
    expect(/[\d,]+/.exec(total)?.[0], name).toBe(await totalOf(request, `/api/v1/${name}`))
    for (const [href, text] of shownIn(html, 'facet-count')) {
      const { search } = new URL(href, 'http://site')
      expect(text, href).toBe(await totalOf(request, `/api/v1/${name}${search}`))
      compared += 1
    }
  }
  expect(compared).toBeGreaterThan(15)
})

test('the outline of a letter counts what the API has of it', async ({ request }) => {
  for (const { id } of await recordsOf(request, 'replies', Reply)) {
    const html = await (await request.get(`/replies/${id}/`)).text()
    const counts = new Map(shownIn(html, 'count'))
    const of = async (name: string) => totalOf(request, `/api/v1/${name}?reply.id=${id}`)
    expect(counts.get('#commitments')).toBe(await of('commitments'))
    expect(counts.get('#checks')).toBe(await of('checks'))
    expect(counts.get('#figures')).toBe(await of('figures'))
  }
})

test('the catalogue tells of each table how many records the API has of it', async ({
  request,
}) => {
  for (const path of ['/data/', '/en/data/']) {
    const told = shownUnder(await (await request.get(path)).text(), 'data-records')
    expect(told.map(([name]) => name)).toEqual(resourceNames)
    for (const [name, text] of told) {
      const total = await totalOf(request, `/api/v1/${name}?limit=1&fields=id`)
      expect(/\d+/.exec(text)?.[0], name).toBe(total)
    }
  }
})

test('a letter notes every figure the API has of it, and marks it in its sentence', async ({
  page,
  request,
}) => {
  const figures = await recordsOf(request, 'figures', Figure)
  for (const { id } of await recordsOf(request, 'replies', Reply)) {
    await page.goto(`/replies/${id}/`)
    const ofLetter = figures.filter(
      ({ reply, evidence }) => reply.id === id && evidence.cell === undefined,
    )
    const noted = await page
      .locator('.figure-note')
      .evaluateAll((notes) => notes.map((note) => note.id))
    const anchorOf = (page_url: string) => page_url.split('#')[1] ?? ''
    const notes = ofLetter.map(({ page_url }) => anchorOf(page_url).replace('figure-', 'note-'))
    expect(noted.toSorted()).toEqual(notes.toSorted())

    for (const { page_url, text, evidence } of ofLetter) {
      const figure = anchorOf(page_url)
      const note = figure.replace('figure-', 'note-')
      const marks = page.locator(`#${evidence.anchor} a#${figure}[href="#${note}"]`)
      await expect(marks, note).toHaveCount(1)
      if ((await marks.getAttribute('class')) !== 'mark') continue
      expect(await marks.innerText(), note).toContain(text.replace(/\s+/g, ''))
    }
  }
})

test('an archived text is served byte for byte, and its digest is the one shown', async ({
  page,
  request,
}) => {
  await page.goto('/replies/weihai-17-2-77/#source')
  const shownDigest = await page.locator('.source-facts code').innerText()
  const bytes = await (await request.get('/sources/weihai-17-2-77.txt')).body()
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  expect(Buffer.from(digest).toString('hex')).toBe(shownDigest)
})
