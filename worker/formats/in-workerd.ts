import { atomFeed } from './atom.ts'
import { chooseFormat } from './choose.ts'
import { entryReader } from './entry.ts'
import { formatsOf } from './formats.ts'
import { formatHeaders } from './headers.ts'
import { wholeList } from './whole-list.ts'

/** A Worker for tests alone: writes a list of commitments, each a page, that are sent to it, and fails at `?fail=`. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname: path, searchParams } = new URL(request.url)
    const resource = 'commitments'
    const accept = request.headers.get('Accept') ?? undefined
    const format = chooseFormat({ path, accept }, formatsOf(resource, 'list'))
    const headers = formatHeaders(format, resource)
    const records = (await request.text()).trimEnd().split('\n')
    const of = { resource, origin: 'https://youju.example', self: path } as const
    if (format === 'json') return new Response(`[${records.join(',')}]`, { headers })
    if (format === 'atom') {
      const entries = records.map((record) => entryReader(resource)(JSON.parse(record)))
      const feed = { ...of, title: '承诺', key: resource, releasedOn: '2026-11-24', entries }
      const links = { first: path, next: null, page: '/commitments/' }
      return new Response(await atomFeed({ ...feed, ...links }), { headers })
    }
    const failAt = Number(searchParams.get('fail') ?? Infinity)
    const stream = await wholeList(format, {
      ...of,
      release: '2026-11-24-0123456789ab',
      total: records.length,
      read: (after: number | null) => {
        const at = after ?? 0
        if (at === failAt) return Promise.reject(new Error('the store is gone'))
        const next = at + 1 < records.length ? at + 1 : null
        return Promise.resolve({ records: records.slice(at, at + 1), next })
      },
    })
    return new Response(stream, { headers })
  },
}
