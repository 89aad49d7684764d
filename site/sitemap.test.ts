import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { parted, sitemap, sitemapIndex } from './sitemap.ts'

test('more pages than one sitemap may hold are cut, none lost and none told twice', () => {
  const paths = Array.from({ length: 120_001 }, (_, index) => `/replies/a-${index}/`)
  const parts = parted(paths)
  expect(parts.map((part) => [part.part, part.paths.length])).toEqual([
    ['1', 50_000],
    ['2', 50_000],
    ['3', 20_001],
  ])
  expect(parts.flatMap((part) => part.paths)).toEqual(paths)
})

test('both documents are XML of the sitemap namespace', () => {
  for (const text of [sitemap(['https://example.org/']), sitemapIndex(['https://example.org/1'])]) {
    const opened: string[] = []
    const parser = new SaxesParser({ xmlns: true })
    parser.on('opentag', ({ uri, local }) => opened.push(`${uri} ${local}`))
    parser.write(text).close()
    expect(opened).toContain('http://www.sitemaps.org/schemas/sitemap/0.9 loc')
  }
})
