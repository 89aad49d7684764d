import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { everyPage } from './crawl.ts'
import { tablesAndCharts } from './data-beside.ts'

const List = z.object({
  data: z.array(z.unknown()),
  links: z.object({ next: z.null().optional() }),
})

test('every table and chart leads to exactly its rows as data, and says how to cite them', async ({
  request,
}) => {
  test.slow()
  const without: string[] = []
  const wrong: string[] = []
  const asked = new Map<string, Promise<unknown>>()
  let compared = 0
  for (const { path, html } of await everyPage(request)) {
    for (const { name, data, isCited, rows } of tablesAndCharts(html)) {
      if (data.length === 0 || !isCited) without.push(`${path}: ${name}`)
      for (const href of data) {
        const answer =
          asked.get(href) ??
          request.get(href).then(async (got): Promise<unknown> => {
            if (!got.ok()) wrong.push(`${path}: ${href} answers ${got.status()}`)
            return got.headers()['content-type']?.includes('json') === true ? got.json() : null
          })
        asked.set(href, answer)
        const list = List.safeParse(await answer)
        if (!list.success || rows === 0 || href.includes('facet=')) continue
        compared += 1
        if (list.data.data.length !== rows)
          wrong.push(`${path}: ${name} has ${rows} rows, ${href} ${list.data.data.length}`)
      }
    }
  }
  expect(without).toEqual([])
  expect(wrong).toEqual([])
  expect(compared).toBeGreaterThan(3)
})
