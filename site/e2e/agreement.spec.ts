import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { Disclosure } from '../../schemas/disclosure.ts'
import { itemOf, listOf } from '../../schemas/envelope.ts'
import { Figure } from '../../schemas/figure.ts'
import { Reply } from '../../schemas/reply.ts'
import { resourceNames } from '../../schemas/resources.ts'
import { sayDays } from '../dates/say.ts'
import { sayNumber, sayQuantity } from '../quantity/say.ts'
import { templates } from './templates.ts'

/** What a page shows under a data attribute: pairs of record id and text. */
async function shown(page: Page, attribute: string): Promise<(readonly [string, string])[]> {
  const elements = await page.locator(`[${attribute}]`).all()
  return Promise.all(
    elements.map(async (element) => {
      const id = (await element.getAttribute(attribute)) ?? ''
      return [id, (await element.innerText()).replace(/\s+/g, ' ').trim()] as const
    }),
  )
}

async function record<R>(request: APIRequestContext, path: string, schema: z.ZodType<R>) {
  const response = await request.get(`/api/v1/${path}`)
  return itemOf(schema).parse(await response.json()).data
}

const Counted = z.object({ meta: z.object({ total: z.int() }) })

const plain = (text: string) => text.replace(/\s+/g, ' ')

for (const path of templates) {
  test(`every number on ${path} is the API’s`, async ({ page, request }) => {
    await page.goto(path)
    for (const [id, text] of await shown(page, 'data-figure')) {
      expect(text, id).toBe(plain(sayQuantity(await record(request, `figures/${id}`, Figure))))
    }
    for (const [id, text] of await shown(page, 'data-itemised')) {
      const { itemised } = await record(request, `disclosures/${id}`, Disclosure)
      expect(text, id).toBe(sayNumber(itemised.count))
    }
    for (const [id, text] of await shown(page, 'data-itemised-amount')) {
      const { itemised } = await record(request, `disclosures/${id}`, Disclosure)
      expect(text, id).toBe(sayNumber(itemised.amount ?? Number.NaN))
    }
    for (const element of await page.locator('[data-charted]').all()) {
      const id = (await element.getAttribute('data-charted')) ?? ''
      const text = plain((await element.textContent()) ?? '').trim()
      expect(text, id).toBe(plain(sayQuantity(await record(request, `figures/${id}`, Figure))))
    }
    for (const [id, text] of await shown(page, 'data-lag')) {
      const { publication_lag: lag } = await record(request, `replies/${id}`, Reply)
      expect(lag).not.toBeNull()
      if (lag !== null) expect(text).toBe(plain(sayDays(lag)))
    }
  })
}

test('the catalogue tells of each table how many records the API has of it', async ({
  page,
  request,
}) => {
  for (const path of ['/data/', '/en/data/']) {
    await page.goto(path)
    const told = await shown(page, 'data-records')
    expect(told.map(([name]) => name)).toEqual(resourceNames)
    for (const [name, text] of told) {
      const { meta } = Counted.parse(
        await (await request.get(`/api/v1/${name}?limit=1&fields=id`)).json(),
      )
      expect(/\d+/.exec(text)?.[0], name).toBe(String(meta.total))
    }
  }
})

test('the reply notes every figure the API has of it, and marks it in its sentence', async ({
  page,
  request,
}) => {
  await page.goto('/replies/weihai-17-2-77/')
  const response = await request.get('/api/v1/figures?limit=100')
  const { data } = listOf(Figure).parse(await response.json())
  const notes = await page.locator('.figure-note [data-figure]').all()
  const noted = await Promise.all(notes.map((note) => note.getAttribute('data-figure')))
  expect(noted.toSorted()).toEqual(data.map(({ id }) => id).toSorted())

  for (const { page_url, text, evidence } of data) {
    const [, note = ''] = page_url.split('#')
    const marks = page.locator(`#${evidence.anchor} a[href="#${note}"]`)
    await expect(marks, note).toHaveCount(1)
    if ((await marks.getAttribute('class')) !== 'mark') continue
    expect(await marks.innerText(), note).toContain(text.replace(/\s+/g, ''))
  }
})

test('the archived text is served byte for byte, and its digest is the one shown', async ({
  page,
  request,
}) => {
  await page.goto('/replies/weihai-17-2-77/#source')
  const shownDigest = await page.locator('.source-facts code').innerText()
  const bytes = await (await request.get('/sources/weihai-17-2-77.txt')).body()
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  expect(Buffer.from(digest).toString('hex')).toBe(shownDigest)
})
