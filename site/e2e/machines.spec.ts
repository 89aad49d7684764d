import { expect, test } from '@playwright/test'
import { parseAtomFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { resources, resourceNames } from '../../schemas/resources.ts'
import { z } from 'zod'
import { crawl } from './crawl.ts'
import { pages } from './templates.ts'

const files = z.array(z.looseObject({ contentUrl: z.string() }))
const Article = z.looseObject({ citation: z.array(z.unknown()), encoding: files })
const Dataset = z.looseObject({ description: z.string(), distribution: files })

test('every feed and calendar there is parses, those that pages link to and those of every list', async ({
  request,
}) => {
  const linked = [...(await crawl(request)).values()].flatMap(({ links }) => links)
  const ofLists = resourceNames.flatMap((name) =>
    resources[name].feeds.map((feed) => `/api/v1/${name}.${feed}`),
  )
  const addresses = new Set(
    [...linked, ...ofLists].filter((link) => /^\/api\/v1\/.+\.(?:atom|ics)(?:\?|$)/.test(link)),
  )
  expect(addresses.size).toBeGreaterThan(ofLists.length)
  for (const address of addresses) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(200)
    const text = await response.text()
    if (address.includes('.atom')) {
      const feed = parseAtomFeed(text)
      expect(feed.title, address).toBeTruthy()
      expect(feed.id, address).toMatch(/^tag:youju,2026:/)
    } else {
      const calendar = ICAL.Component.fromString(text)
      expect(calendar.name, address).toBe('vcalendar')
      for (const event of calendar.getAllSubcomponents('vevent'))
        expect(event.getFirstPropertyValue('dtstart'), address).toBeInstanceOf(ICAL.Time)
    }
  }
})

test('what a page says of itself to machines is whole', async ({ request }) => {
  const said = new Map<string, string>()
  for (const { path, html } of (await crawl(request)).values()) {
    const [, title = ''] = /<title>([^<]+)<\/title>/.exec(html) ?? []
    const [, description = ''] = /<meta name="description" content="([^"]+)"/.exec(html) ?? []
    expect(title, path).not.toBe('')
    expect(description, path).not.toBe('')
    expect(html, path).toContain(`<meta property="og:title" content="${title}"`)
    expect(said.get(title), `${path} is titled as another page`).toBeUndefined()
    said.set(title, path)
  }
})

test('a letter names its original as government pages do, and itself as an article that cites', async ({
  page,
}) => {
  await page.goto('/replies/weihai-17-2-77/')
  const meta = (name: string) => page.locator(`meta[name="${name}"]`).getAttribute('content')
  expect(await meta('ArticleTitle')).toBe('关于市十七届人大二次会议第77号代表建议的答复')
  expect(await meta('ContentSource')).toBe('威海市民政局')
  expect(await meta('PubDate')).toBe('2018-11')
  const said: unknown = JSON.parse(await page.locator('script').innerText())
  const article = Article.parse(said)
  expect(article).toMatchObject({
    '@type': 'Article',
    dateCreated: '2018-07-02',
    author: { name: '威海市民政局' },
  })
  expect(article.citation.length).toBeGreaterThan(0)
  for (const { contentUrl } of article.encoding)
    expect((await page.request.get(contentUrl)).ok(), contentUrl).toBe(true)
})

test('the data names itself as a dataset, the whole and each table, in both languages', async ({
  page,
}) => {
  for (const path of ['/data/', '/en/data/', '/data/grants/', '/en/data/grants/']) {
    await page.goto(path)
    const said: unknown = JSON.parse(await page.locator('script').innerText())
    const dataset = Dataset.parse(said)
    expect(dataset, path).toMatchObject({
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    })
    expect(dataset.description.length, path).toBeGreaterThanOrEqual(50)
    for (const { contentUrl } of dataset.distribution)
      expect((await page.request.get(contentUrl)).ok(), contentUrl).toBe(true)
  }
})

test('each edition of a page leads to the other', async ({ request }) => {
  const shown = await crawl(request)
  const english = [...shown.keys()].filter((path) => path.startsWith('/en/'))
  expect(english.length).toBeGreaterThan(resourceNames.length)
  for (const path of english) {
    const chinese = path.replace('/en/', '/')
    expect(shown.get(path)?.html).toContain(`<a href="${chinese}" hreflang="zh-CN" lang="zh-CN"`)
    expect(shown.get(chinese)?.html).toContain(`<a href="${path}" hreflang="en" lang="en"`)
  }
})

test('robots are let in and led to a sitemap, which lists every page there is and no other', async ({
  request,
}) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/)
  const [, index = ''] = /^Sitemap: (\S+)$/m.exec(robots) ?? []
  const locations = async (url: string) => {
    const response = await request.get(new URL(url).pathname)
    expect(response.headers()['content-type']).toMatch(/xml/)
    const text = await response.text()
    return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
  }
  const parts = await locations(index)
  const listed = (await Promise.all(parts.map(locations)))
    .flat()
    .map((url) => new URL(url).pathname)
  const shown = [...(await crawl(request)).keys()]
  expect(listed.toSorted()).toEqual(shown.toSorted())
  const failing = new Set(pages.filter(({ fails }) => fails !== undefined).map(({ path }) => path))
  expect(listed.filter((path) => failing.has(path))).toEqual([])
})

test('archived text is served as text that no browser runs', async ({ request }) => {
  const { links } = (await crawl(request)).get('/replies/weihai-17-2-77/') ?? { links: [] }
  const texts = links.filter((link) => link.startsWith('/sources/'))
  expect(texts.length).toBeGreaterThan(0)
  for (const text of texts) {
    const headers = (await request.get(text)).headers()
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(headers['access-control-allow-origin']).toBe('*')
  }
})

test('what a reader types is shown as words, never as markup', async ({ page }) => {
  for (const path of ['/proposals/', '/replies/', '/commitments/']) {
    await page.goto(`${path}?%22%3E%3Cscript%3Ealert(1)%3C/script%3E=%3Cimg%20src=x%20onerror=1%3E`)
    await expect(page.locator('script, main img')).toHaveCount(0)
    await expect(page.locator('main')).toContainText('<script>alert(1)</script>')
  }
})
