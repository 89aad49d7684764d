import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { apiBuildOf } from '../pipeline/build/api-build.ts'
import { layoutOf, loader, releasesIn } from '../pipeline/load/layout.ts'
import { paths } from '../pipeline/paths.ts'
import { rateLimit } from './rate-limit.ts'

const folder = dirname(paths.workerConfig)

const config = z
  .looseObject({
    main: z.string(),
    assets: z.looseObject({ directory: z.string(), binding: z.string() }),
    d1_databases: z.array(z.looseObject({ binding: z.string(), migrations_dir: z.string() })),
    ratelimits: z.array(
      z.looseObject({
        name: z.string(),
        simple: z.object({ limit: z.number(), period: z.number() }),
      }),
    ),
    vars: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(paths.workerConfig, 'utf8')))

/** The chunks loaded before the Worker answers: the entry, and all that is imported without a call. */
function loadedAtStart(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path = ''] of codeOf(file).matchAll(/(?:^|;)import\s*[^"(]*"(\.[^"]+)"/gm))
    loadedAtStart(join(dirname(file), path), seen)
  return seen
}

const codeOf = (file: string) => readFileSync(join(folder, file), 'utf8')

test('what is deployed has the Worker, the pages and the database', () => {
  expect(readdirSync(folder)).toContain(config.main)
  expect(readdirSync(join(folder, config.assets.directory))).toContain('index.html')
  expect(config.assets.binding).toBe('ASSETS')
  expect(config.d1_databases.map(({ binding }) => binding)).toEqual(['DB'])
  expect(readdirSync(join(folder, config.d1_databases[0]?.migrations_dir ?? ''))).toContain(
    '0001_tables.sql',
  )
})

test('one release and the digest of its own code are pinned in it', () => {
  expect(config.vars.RELEASE).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/)
  expect(config.vars.API_BUILD).toBe(
    apiBuildOf(join(folder, config.main), loader, releasesIn(paths.dataset)),
  )
  expect(config.vars.LAYOUT).toBe(layoutOf(paths.dataset))
})

test('the platform counts to the limit that refused clients are told', () => {
  const simple = { limit: rateLimit.requests, period: rateLimit.seconds }
  expect(config.ratelimits).toMatchObject([{ name: 'RATE_LIMIT', simple }])
})

test('the API starts without Astro, which waits for the first page', () => {
  const start = [...loadedAtStart(config.main)]
  const handler = /import\("\.\/(chunks\/handler[^"]+)"\)/.exec(codeOf(config.main))?.[1]
  expect(handler).toBeDefined()
  expect(start.length).toBeGreaterThan(1)
  expect(start).not.toContain(handler)
  expect(start.filter((file) => codeOf(file).includes('createApp'))).toEqual([])
})
