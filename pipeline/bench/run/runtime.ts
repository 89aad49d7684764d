import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { D1Database } from '@cloudflare/workers-types'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import ts from 'typescript'
import { z } from 'zod'

/** The Workers under test, all in one workerd, each on a port of its own that nothing stands before. */
export interface Runtime {
  /** Answers every request with the same few bytes. */
  bare: string
  /** Asks D1 for a constant and answers it: what any answer from D1 costs at least. */
  constantFromD1: string
  of: (size: number) => Promise<SizedWorker>
  close: () => Promise<void>
}

/** The built Worker on the database of one size. */
export interface SizedWorker {
  /** As it is deployed. */
  api: string
  /** The same, telling what each statement read (`count-rows.ts`). */
  counting: string
  db: D1Database
}

const WorkerConfig = z.object({
  main: z.string(),
  compatibility_date: z.string(),
  compatibility_flags: z.array(z.string()),
  vars: z.object({ API_BUILD: z.string() }),
})

const bareWorker = `const headers = { 'Content-Type': 'application/json; charset=utf-8' }
export default { fetch: () => new Response('{"data":null,"meta":{},"links":{}}', { headers }) }`

const workerAskingD1 = `const headers = { 'Content-Type': 'application/json; charset=utf-8' }
export default {
  async fetch(_request, { DB }) {
    const { results } = await DB.prepare('SELECT NULL AS data').all()
    return new Response(JSON.stringify(results[0]), { headers })
  },
}`

/**
 * Starts the built Worker once for each release, sizes by their ids, and a bare one.
 * Databases are kept in `folder`. No rate limit is bound, so that nothing is refused.
 */
export async function startRuntime(
  workerConfig: string,
  folder: string,
  releases: ReadonlyMap<number, string>,
): Promise<Runtime> {
  const config = WorkerConfig.parse(JSON.parse(readFileSync(workerConfig, 'utf8')))
  const root = dirname(workerConfig)
  const shared = {
    modulesRoot: root,
    compatibilityDate: config.compatibility_date,
    compatibilityFlags: config.compatibility_flags,
    unsafeDirectSockets: [{ port: 0 }],
  }
  const built = builtModules(root, config.main)
  const counting = [...countingModules(root, config.main), ...built]
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      log: new Log(LogLevel.ERROR),
      resourcePersistencePath: folder,
      workers: [
        { name: 'bare', ...shared, modules: true, script: bareWorker },
        {
          name: 'constant-from-d1',
          ...shared,
          modules: true,
          script: workerAskingD1,
          d1Databases: { DB: 'empty' },
        },
        ...[...releases].flatMap(([size, RELEASE]) => {
          const own = {
            ...shared,
            bindings: { RELEASE, API_BUILD: config.vars.API_BUILD },
            d1Databases: { DB: `size-${size}` },
          }
          return [
            { name: `api-${size}`, ...own, modules: built },
            { name: `counting-${size}`, ...own, modules: counting },
          ]
        }),
      ],
    }),
  )
  await runtime.ready
  const originOf = async (name: string) => (await runtime.unsafeGetDirectURL(name)).origin
  return {
    bare: await originOf('bare'),
    constantFromD1: await originOf('constant-from-d1'),
    of: async (size) => ({
      api: await originOf(`api-${size}`),
      counting: await originOf(`counting-${size}`),
      db: (await runtime.getBindings<{ DB: D1Database }>(`api-${size}`)).DB,
    }),
    close: () => runtime.dispose(),
  }
}

interface Module {
  type: 'ESModule'
  path: string
  contents: string
}

/** The modules of the built Worker, its entry first. */
function builtModules(root: string, main: string): Module[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const others = files.filter((file) => file.endsWith('.mjs') && file !== main)
  return [main, ...others].map((file) => {
    const path = join(root, file)
    return { type: 'ESModule', path, contents: readFileSync(path, 'utf8') }
  })
}

/** TypeScript that imports nothing but types, as workerd takes it. */
const transpile = (source: string) =>
  ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2024 },
  }).outputText

/** An entry around the built one that counts rows, laid beside it in the runtime only. */
function countingModules(root: string, main: string): Module[] {
  const source = readFileSync(join(import.meta.dirname, 'count-rows.ts'), 'utf8')
  const entry = `import app from './${main}'
import { countingRows } from './count-rows.mjs'
export default countingRows(app)`
  return [
    { type: 'ESModule', path: join(root, 'counting.mjs'), contents: entry },
    {
      type: 'ESModule',
      path: join(root, 'count-rows.mjs'),
      contents: transpile(source),
    },
  ]
}
