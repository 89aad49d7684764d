import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { Disclosure } from '../../schemas/disclosure.ts'
import { itemOf } from '../../schemas/envelope.ts'
import { Figure } from '../../schemas/figure.ts'
import { Reply } from '../../schemas/reply.ts'
import { sayDays } from '../dates/say.ts'
import { sayNumber, sayQuantity } from '../quantity/say.ts'
import { templates } from './templates.ts'

test.skip(({ isMobile }) => isMobile, 'numbers do not depend on the screen')

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
    for (const [id, text] of await shown(page, 'data-lag')) {
      const { publication_lag: lag } = await record(request, `replies/${id}`, Reply)
      expect(lag).not.toBeNull()
      if (lag !== null) expect(text).toBe(plain(sayDays(lag)))
    }
  })
}

test('the reply shows every figure the API has of it', async ({ page, request }) => {
  await page.goto('/replies/weihai-17-2-77/')
  const response = await request.get('/api/v1/figures?limit=100')
  const list = z.object({ data: z.array(z.object({ id: z.string() })) })
  const figures = list.parse(await response.json()).data.map(({ id }) => id)
  const notes = await page.locator('.figure-note [data-figure]').all()
  const ids = await Promise.all(notes.map((note) => note.getAttribute('data-figure')))
  expect(ids.toSorted()).toEqual(figures.toSorted())
})

test('every figure is marked in its sentence, in the words it is printed in', async ({ page }) => {
  await page.goto('/replies/weihai-17-2-77/')
  for (const note of await page.locator('.figure-note').all()) {
    const anchor = (await note.getAttribute('id')) ?? ''
    const printed = (await note.locator('.printed-text').innerText()).replace(/^原文：“|”$/g, '')
    const mark = page.locator(`.letter a[href="#${anchor}"]`)
    await expect(mark, anchor).toHaveCount(1)
    if ((await mark.getAttribute('class')) === 'mark') {
      expect(await mark.innerText(), anchor).toContain(printed)
    }
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
