import { expect, test } from '@playwright/test'
import { listOf } from '../../schemas/envelope.ts'
import { z } from 'zod'
import { resourceNames } from '../../schemas/resources.ts'
import { crawl, isInternal, pageOf } from './crawl.ts'

test('every link inside the site leads to something, every anchor to an element', async ({
  request,
}) => {
  test.slow()
  const pages = await crawl(request)
  const broken: string[] = []
  const others = new Set<string>()
  for (const { path, links } of pages.values()) {
    for (const link of links.filter(isInternal)) {
      const target = pages.get(pageOf(link, path))
      const [, anchor = ''] = link.split('#')
      if (target === undefined) others.add(link)
      else if (anchor !== '' && !target.ids.has(anchor)) broken.push(`${path} → ${link}`)
    }
  }
  for (const link of others) {
    const response = await request.get(link)
    if (!response.ok()) broken.push(`${link}: ${response.status()}`)
  }
  expect(broken).toEqual([])
})

test('every seal on every page leads to a sentence of a letter', async ({ request }) => {
  test.slow()
  const pages = await crawl(request)
  for (const { path, html } of pages.values()) {
    for (const [, url = ''] of html.matchAll(/<a class="seal" href="([^"]*)"/g)) {
      const letter = pageOf(url, path)
      const [, anchor = ''] = url.split('#')
      expect(anchor, `${path} → ${url}`).toMatch(/^s\d+$/)
      expect(pages.get(letter)?.ids, `${path} → ${url}`).toContain(anchor)
    }
  }
})

test('every record of the API is shown where its page_url says', async ({ request }) => {
  test.slow()
  const pages = await crawl(request)
  const record = z.object({ id: z.string(), page_url: z.string() })
  for (const resource of resourceNames) {
    const response = await request.get(`/api/v1/${resource}?limit=100`)
    const { data } = listOf(record).parse(await response.json())
    expect(data.length, resource).toBeGreaterThan(0)
    for (const { id, page_url } of data) {
      const [path = '', anchor] = page_url.split('#')
      if (path.includes('?')) {
        // A list held to the one record shows it.
        const html = await (await request.get(path)).text()
        expect(html, page_url).toContain(` id="${id}"`)
        continue
      }
      expect(pages.has(path), page_url).toBe(true)
      if (anchor !== undefined) expect(pages.get(path)?.ids, page_url).toContain(anchor)
    }
  }
})
