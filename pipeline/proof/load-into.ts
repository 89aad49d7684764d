// Started by killed-loads.ts, to be killed: fills a database of a folder with a dataset, in parts of a few rows.
import type { D1Database } from '@cloudflare/workers-types'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { loadDataset } from '../load/load.ts'
import { paths } from '../paths.ts'

const [folder = '', database = '', dataset = ''] = process.argv.slice(2)
const runtime = new Miniflare(
  convertV4MiniflareOptions({
    modules: true,
    script: '',
    resourcePersistencePath: folder,
    d1Databases: { DB: database },
  }),
)
const { DB } = await runtime.getBindings<{ DB: D1Database }>()
await DB.prepare('SELECT 1').all()
console.log('begun')
const folders = { migrations: paths.migrations, dataset }
await loadDataset(DB, folders, () => undefined, { partBytes: 20_000 })
await runtime.dispose()
