import { createServer, type Server } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { dataLicence } from '../../schemas/envelope.ts'
import { digestOf } from '../release/digest.ts'
import { utf8 } from '../release/files.ts'
import { askLiveSite } from './live-site.ts'

const [old, wanted] = ['2026-01-01-000000000000', '2026-02-01-000000000000'] as const
const now = { tries: 4, pause: 1 }

let server: Server | undefined

afterEach(() => {
  server?.close()
  server = undefined
})

const csv = 'id\nweihai-17-2-77\n'

const manifestOf = (release: string) =>
  JSON.stringify({
    release,
    released_on: release.slice(0, 10),
    tables_sha256: '0'.repeat(64),
    tool: 'youju 0.1.0',
    former: null,
    origin: null,
    operator: null,
    licence: dataLicence,
    files: [{ path: 'replies.csv', bytes: csv.length, sha256: digestOf(utf8(csv)) }],
  })

/** What a site at a release answers. */
const filesAt = (release: string): Record<string, string> => {
  const meta = { release }
  const manifest = manifestOf(release)
  const reply = { url: '/api/v1/replies/r', page_url: '/replies/r/' }
  return {
    '/api/v1': JSON.stringify({ data: [], meta }),
    [`/api/v1/releases/${release}`]: JSON.stringify({
      data: { manifest_sha256: digestOf(utf8(manifest)) },
      meta,
    }),
    '/api/v1/replies?limit=1': JSON.stringify({ data: [reply], meta }),
    '/api/v1/replies/r': JSON.stringify({ data: reply, meta }),
    '/replies/r/': `<a href="/data/releases/${release}/">${release}</a>`,
    [`/data/releases/${release}/manifest.json`]: manifest,
    [`/data/releases/${release}/replies.csv`]: csv,
  }
}

/** A site on this machine; `at` gives its files for the nth time that its root is asked. */
async function serving(at: (nth: number) => Record<string, string>): Promise<string> {
  let asked = 0
  const listening = createServer(({ url = '' }, answer) => {
    if (url === '/api/v1') asked += 1
    const text = at(asked)[url]
    answer.writeHead(text === undefined ? 404 : 200).end(text)
  })
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const address = listening.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

it('tells what it found right of a site that is at the release', async () => {
  const origin = await serving(() => filesAt(wanted))
  const told = await askLiveSite(origin, wanted, 'Go back.', now)
  expect(told.join('\n')).toMatch(/replies\/r name release 2026-02-01.*\n.*page.*\n.*replies\.csv/)
})

it('waits for a site that is at the former release for some tries', async () => {
  const origin = await serving((nth) => filesAt(nth < 4 ? old : wanted))
  expect(await askLiveSite(origin, wanted, 'Go back.', now)).toHaveLength(3)
})

it('is refused where the site stays at another release, and says how to go on', async () => {
  const origin = await serving(() => filesAt(old))
  await expect(askLiveSite(origin, wanted, 'Go back.', now)).rejects.toThrow(
    /names release 2026-01-01-0+, asked 4 times\.\nGo back\./,
  )
})

it('is refused where nothing answers', async () => {
  const origin = await serving(() => ({}))
  server?.close()
  await expect(askLiveSite(origin, wanted, 'Go back.', now)).rejects.toThrow(
    /\/api\/v1 (does not|answers)/,
  )
})

it.each([
  ['a record is at another release', '/api/v1/replies/r', /replies\/r names release 2026-01-01/],
  ['a page is', '/replies/r/', /replies\/r\/ is of another release/],
  ['a file has other bytes', `/data/releases/${wanted}/replies.csv`, /has not the digest/],
  ['the manifest is another one', `/data/releases/${wanted}/manifest.json`, /not the one/],
])('is refused where %s', async (_, path, said) => {
  const was = filesAt(old)[path.replace(wanted, old)] ?? ''
  const other = path.endsWith('.csv') ? `${was}!` : was
  const origin = await serving(() => ({ ...filesAt(wanted), [path]: other }))
  await expect(askLiveSite(origin, wanted, 'Go back.', { tries: 2, pause: 1 })).rejects.toThrow(
    said,
  )
})

it('is refused where a file is missing', async () => {
  const { [`/data/releases/${wanted}/replies.csv`]: _, ...others } = filesAt(wanted)
  const origin = await serving(() => others)
  await expect(askLiveSite(origin, wanted, 'Go back.', now)).rejects.toThrow(
    /replies\.csv answers 404/,
  )
})
