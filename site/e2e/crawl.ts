import type { APIRequestContext } from '@playwright/test'
import { templates } from './templates.ts'

export type Crawled = {
  path: string
  html: string
  ids: ReadonlySet<string>
  links: readonly string[]
}

let crawled: Promise<ReadonlyMap<string, Crawled>> | undefined

/**
 * Every page that can be reached from the home page and from search, with the anchors and the links of each.
 * The elder edition is the same pages once more, and has tests of its own.
 */
export const crawl = (request: APIRequestContext) => (crawled ??= walk(request))

async function walk(request: APIRequestContext): Promise<ReadonlyMap<string, Crawled>> {
  const pages = new Map<string, Crawled>()
  const waiting = ['/', '/search/']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue
    const page = await read(request, path)
    pages.set(path, page)
    waiting.push(...page.links.filter(isPage).map((link) => pageOf(link, path)))
  }
  return pages
}

/** Those pages, and each template as it is looked at: found or not found, filtered or in vain. */
export async function everyPage(request: APIRequestContext): Promise<Crawled[]> {
  const pages = new Map(await crawl(request))
  for (const path of templates) {
    if (!pages.has(path)) pages.set(path, await read(request, path))
  }
  return [...pages.values()]
}

async function read(request: APIRequestContext, path: string): Promise<Crawled> {
  const html = await (await request.get(path)).text()
  return { path, html, ids: new Set(attributes(html, 'id')), links: attributes(html, 'href') }
}

/** The path of the page a link of `from` leads to. */
export const pageOf = (link: string, from: string) =>
  new URL(link, new URL(from, 'http://site')).pathname

export const isInternal = (link: string) => link.startsWith('/') || link.startsWith('#')

function isPage(link: string): boolean {
  return (
    isInternal(link) &&
    !/^\/(?:api\/.|sources\/|_astro\/|elder\/)/.test(link) &&
    !/\.[a-z]+$/.test(link)
  )
}

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  )
