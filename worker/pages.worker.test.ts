import type { D1Database } from '@cloudflare/workers-types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { loadDataset } from '../pipeline/load/load.ts'
import { paths } from '../pipeline/paths.ts'
import { QUIET_ENV } from '../pipeline/quiet-env.ts'

Object.assign(process.env, QUIET_ENV)

const server = createTestHarness({ workers: [{ configPath: paths.workerConfig }] })
const worker = server.getWorker<{ DB: D1Database }>()

beforeAll(async () => {
  await server.listen()
  const { DB } = await worker.getEnv()
  await loadDataset(DB, paths)
})

afterAll(() => server.close())

const ask = (path: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
  worker.fetch(path, { redirect: 'manual', ...init })

async function read(path: string) {
  const response = await ask(path)
  return { status: response.status, headers: response.headers, html: await response.text() }
}

const linksIn = (html: string) =>
  [...html.matchAll(/<a\s[^>]*href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  )

describe('search', () => {
  test('marks the words that were found, each passage leading to its sentence', async () => {
    const { status, html } = await read('/search/?q=282.6万&resource=replies')
    expect(status).toBe(200)
    expect(html).toContain('<mark>282.6万</mark>')
    expect(linksIn(html).some((href) => /^\/replies\/weihai-17-2-77\/#s\d+$/.test(href))).toBe(true)
    expect(html).toContain('<meta name="robots" content="noindex">')
  })

  test('finds the same number however it is written', async () => {
    const hits = async (q: string) =>
      linksIn((await read(`/search/?q=${encodeURIComponent(q)}`)).html).filter((href) =>
        href.includes('#'),
      )
    const found = await hits('282.6万')
    expect(found.length).toBeGreaterThan(1)
    expect(await hits('2826000')).toEqual(found)
    expect(await hits('2,826,000')).toEqual(found)
  })

  test('links to the feed and the API’s answer of the same words', async () => {
    const { html } = await read('/search/?q=养老')
    const links = linksIn(html)
    const feed = links.find((href) => href.startsWith('/api/v1/search.atom?')) ?? ''
    const json = links.find((href) => href.startsWith('/api/v1/search?')) ?? ''
    expect((await ask(feed)).status).toBe(200)
    expect((await ask(json)).status).toBe(200)
    expect(new URLSearchParams(feed.split('?')[1]).get('q')).toBe('养老')
  })

  test('every example of its first page finds something', async () => {
    const { html } = await read('/search/')
    const examples = linksIn(html).filter((href) => href.startsWith('/search/?q='))
    expect(examples.length).toBeGreaterThan(2)
    for (const href of examples) expect((await read(href)).html, href).toContain('class="hit"')
  })

  test('says what it means that nothing was found, and what it does not', async () => {
    const { status, html } = await read('/search/?q=查无此词')
    expect(status).toBe(200)
    expect(html).toContain('没有找到“查无此词”')
    expect(html).toContain('不说明有关部门做了或没有做什么')
  })

  test('says in words what is wrong with its address', async () => {
    const { status, html } = await read('/search/?q=养老&date=soon')
    expect(status).toBe(400)
    expect(html).toContain('“日期”填的是“soon”，没有读懂。请填日期')
  })

  test('shows no English of the data, and says where it is found by that alone', async () => {
    const { html } = await read('/search/?q=50%25')
    expect(html).toContain('<mark>50%</mark>')
    expect(html).not.toContain('lang="en"')
    expect((await read('/search/?q=satisfaction')).html).toContain('只在数据里的英文名称中相符。')
  })

  test('what was typed cannot become part of the page', async () => {
    const { html } = await read(`/search/?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(html).toContain('alert(1)')
    expect(html.replace(/"[^"]*"/g, '')).not.toContain('<script')
  })
})

describe('a filtered list', () => {
  test('is read at one address: what a form sent empty is left out', async () => {
    const response = await ask('/proposals/?number=第77号&q=&clock.state=')
    expect(response.status).toBe(302)
    expect(response.headers.get('Location')).toBe('/proposals/?number=77')
  })

  test('finds a suggestion by its session and number, and by a deputy’s name', async () => {
    for (const query of ['congress.term=17&congress.session=2&number=77', 'q=丛国序']) {
      const { html } = await read(`/proposals/?${query}`)
      expect(linksIn(html), query).toContain('/proposals/weihai-17-2-77/')
    }
  })

  test('of a number with another session leads to the session that has it', async () => {
    const { html } = await read('/proposals/?congress.term=17&congress.session=3&number=77')
    expect(html).toContain('别的届次收存有第 77 号')
    expect(linksIn(html)).toContain('/proposals/?number=77')
    const unknown = await read('/proposals/?congress.term=17&congress.session=3&number=78')
    expect(unknown.html).not.toContain('别的届次')
  })

  test('of an unknown number says nothing about the department', async () => {
    const { status, html } = await read('/proposals/?number=99999')
    expect(status).toBe(200)
    expect(html).toContain('本档案未收存，这不说明任何部门做了或没有做什么')
  })

  test('counts what each value leaves, and its link leaves as many', async () => {
    const { html } = await read('/commitments/')
    const facets = [
      ...html.matchAll(
        /<a href="([^"]+)" rel="nofollow">\s*<span>[^<]*<\/span>\s*<span class="facet-count">([\d,]+)</g,
      ),
    ]
    expect(facets.length).toBeGreaterThan(2)
    for (const [, href = '', count = ''] of facets) {
      const narrowed = await read(href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
      expect(narrowed.html, href).toMatch(new RegExp(`共 ${count} 条`))
    }
  })

  test.each([
    ['/replies/?kind=final', ['csv', 'ndjson', 'atom']],
    ['/proposals/?status=answered', ['csv', 'ndjson', 'ics']],
    ['/commitments/?modality=promise', ['csv', 'ndjson', 'atom', 'ics']],
  ])('%s links to exactly this list in other formats', async (path, formats) => {
    const [page = '', query = ''] = path.split('?')
    const links = linksIn((await read(path)).html)
    for (const format of formats) {
      const href = `/api/v1${page.slice(0, -1)}.${format}?${query}`
      expect(links).toContain(href)
      expect((await ask(href)).status, href).toBe(200)
    }
  })

  test('of checks says of two statements which is which, of a result what was computed', async () => {
    const { html } = await read('/checks/')
    expect(html.match(/<dt>前一处<\/dt>/g)).toHaveLength(3)
    expect(html.match(/<dt>算得<\/dt>/g)).toHaveLength(3)
  })

  test('that was refused keeps what was typed, to be put right', async () => {
    const { status, html } = await read('/grants/?amounts.figure.value__gte=许多&colour=red')
    expect(status).toBe(400)
    expect(html).toContain('“金额，从”填的是“许多”，没有读懂。请填数字')
    expect(html).toMatch(/<input[^>]+name="amounts\.figure\.value__gte"[^>]+value="许多"/)
    expect(html).not.toMatch(/<input[^>]+name="colour"/)
  })

  test('reads the numerals of a letter as they are typed', async () => {
    const typed = await ask('/proposals/?congress.term=十七&congress.session=二&number=七十七')
    const { html } = await read(typed.headers.get('Location') ?? '')
    expect(html).toContain('/proposals/weihai-17-2-77/')
  })

  test('can be followed, if only by what changes in it', async () => {
    for (const list of [
      'grants',
      'facilities',
      'satisfaction',
      'checks',
      'disclosures',
      'proposals',
    ])
      expect((await read(`/${list}/`)).html).toContain(`"/api/v1/changes.atom?resource=${list}"`)
  })

  test('offers the name that was meant', async () => {
    const { status, html } = await read('/replies/?sign_on=2018')
    expect(status).toBe(400)
    expect(linksIn(html)).toContain('/replies/?signed_on=2018')
  })
})

describe('the elder edition', () => {
  const pages = [
    '/',
    '/replies/weihai-17-2-77/',
    '/proposals/?number=77',
    '/commitments/?limit=2',
    '/search/?q=养老',
    '/about/',
    '/api/',
  ]

  test.each(pages)('of %s links to pages inside it only, and back', async (path) => {
    const { status, html } = await read(`/elder${path}`)
    expect(status).toBe(200)
    const links = linksIn(html).filter((href) => href.startsWith('/'))
    const back = decodeURI(path)
    expect(links.filter((href) => decodeURI(href) === back)).toHaveLength(1)
    const outside = links.filter(
      (href) => !/^\/(?:elder|api\/v1|sources)(?:[/?.]|$)/.test(href) && decodeURI(href) !== back,
    )
    // A file, such as a citation, is no page: it has one address.
    for (const file of outside) expect(file).toMatch(/^[^?]*\/[^/?]+\.[a-z]+$/)
    for (const [, action = ''] of html.matchAll(/<form[^>]*action="([^"]*)"/g)) {
      expect(action).toMatch(/^\/elder\//)
    }
  })

  test.each(pages)('of %s is the standard page in its words', async (path) => {
    const words = (html: string) =>
      html
        .replace(/<a[^>]*data-edition[\s\S]*?<\/a>/, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
    const standard = words((await read(path)).html)
    expect(words((await read(`/elder${path}`)).html)).toBe(standard)
  })

  test('is not indexed, names the standard page as the one to cite, and sets no cookie', async () => {
    const { html, headers } = await read('/elder/about/')
    expect(html.match(/<meta name="robots" content="[^"]*noindex[^"]*">/g)).toHaveLength(1)
    const [, canonical = ''] = /<link rel="canonical" href="([^"]+)">/.exec(html) ?? []
    expect(new URL(canonical).pathname).toBe('/about/')
    expect(html).toContain('<link rel="stylesheet" href="/elder.css">')
    expect(headers.get('Set-Cookie')).toBeNull()
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect((await ask('/elder.css')).status).toBe(200)
  })

  test('every page leads to its own', async () => {
    for (const path of ['/about/', '/search/?q=a', '/replies/weihai-17-2-77/']) {
      expect(linksIn((await read(path)).html), path).toContain(`/elder${path}`)
    }
  })

  test('keeps what is not found, and what is refused, inside', async () => {
    const missing = await read('/elder/no-such-page/')
    expect(missing.status).toBe(404)
    expect(linksIn(missing.html)).toContain('/elder/replies/')
    const refused = await read('/elder/replies/?colour=red')
    expect(refused.status).toBe(400)
    expect(linksIn(refused.html)).toContain('/elder/replies/')
  })

  test.each([
    ['/elder', '/elder/'],
    ['/elder/about', '/elder/about/'],
    ['/elder/proposals/?number=77&q=', '/elder/proposals/?number=77'],
    ['/elder/api/v1/replies?limit=1', '/api/v1/replies?limit=1'],
    ['/elder/sources/weihai-17-2-77.txt', '/sources/weihai-17-2-77.txt'],
    ['/elder//evil.example', '/evil.example'],
  ])('%s leads to %s', async (path, to) => {
    const response = await ask(path)
    expect([302, 308]).toContain(response.status)
    expect(response.headers.get('Location')).toBe(to)
  })

  test('answers HEAD without a body, and no stale copy', async () => {
    const response = await ask('/elder/about/', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
    const held = await ask('/elder/about/', { headers: { 'If-None-Match': '*' } })
    expect(held.status).toBe(200)
  })
})
