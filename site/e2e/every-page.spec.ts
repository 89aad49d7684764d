import { expect } from '@playwright/test'
import { crawl } from './crawl.ts'
import { lookAt } from './look.ts'
import { test } from './one-window.ts'
import { pages } from './templates.ts'

for (const { path, fails } of pages) {
  test(`${path} is quiet, runs nothing, fits every screen and is reached by keyboard, and axe finds nothing`, async ({
    window,
  }) => {
    await lookAt(window, { path, fails: fails !== undefined })
  })
}

test('every page that can be reached is one of these templates', async ({ request }) => {
  const known = new Set(pages.map(({ path }) => shape(path)))
  const reached = [...(await crawl(request)).keys()].map((path) => shape(path))
  expect(reached.filter((path) => !known.has(path))).toEqual([])
})

/** `/replies/weihai-17-2-77/` → `/replies/[id]/`. */
const shape = (path: string) => path.replace(/^((?:\/(?:en|elder))?\/[^/]+\/)[^/?]+\/$/, '$1[id]/')
