import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { notPages, pages } from './e2e/templates.ts'

const files = (pattern: string, folder: string) =>
  globSync(pattern, { cwd: folder }).map((file) => file.replaceAll('\\', '/'))

test('every page file has an address at which it is looked at, or a reason why not', () => {
  const known = [...pages.map(({ file }) => file), ...Object.keys(notPages)]
  expect(files('**/*.{astro,ts}', 'site/pages').toSorted()).toEqual([...new Set(known)].toSorted())
})

test('every component and layout is part of a page that is looked at or tested', () => {
  const seen = new Set<string>()
  const known = [...pages.map(({ file }) => file), ...Object.keys(notPages)]
  const waiting = known.map((file) => join('site/pages', file))
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !existsSync(file)) continue
    seen.add(file)
    for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.astro)'/g)) {
      waiting.push(normalize(join(dirname(file), to)))
    }
  }
  const unseen = files('{components,layouts}/**/*.astro', 'site').filter(
    (file) => !seen.has(normalize(join('site', file))),
  )
  expect(unseen).toEqual([])
})

test('raw markup enters a page in one place, as data that no browser runs', () => {
  const raw = files('**/*.astro', 'site').flatMap((file) =>
    [...readFileSync(join('site', file), 'utf8').matchAll(/<\S+[^<>]* set:html=\S+/g)].map(
      ([markup]) => `${file}: ${markup}`,
    ),
  )
  expect(raw).toHaveLength(1)
  expect(raw[0]).toMatch(
    /^layouts\/Head\.astro: <script type="application\/ld\+json" set:html=\{inertJson\(structured\)\}/,
  )
})
