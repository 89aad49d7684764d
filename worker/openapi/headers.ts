import { twoLines } from '../two-lines.ts'

const header = (zh: string, en: string, example: string) => ({
  description: twoLines({ zh, en }),
  schema: { type: 'string' },
  example,
})

/** The headers of answers, each described once. */
export const headers = {
  ETag: header(
    '弱校验值：发布、接口版本、地址、格式与计时日期的摘要。',
    'Weak validator: a digest of release, build, address, format and the day of a clock.',
    'W/"0f3c2a7d5b1e4f60918273645546372d"',
  ),
  LastModified: header(
    '发布日期（或计时日期）。',
    'The day of the release, or of the clock.',
    'Tue, 24 Nov 2026 00:00:00 GMT',
  ),
  CacheControl: header('可保存多久。', 'How long it may be kept.', 'public, max-age=300'),
  Vary: header('格式由 Accept 决定。', 'The format depends on Accept.', 'Accept'),
  Link: header(
    '本页、下一页与其他格式（RFC 8288）。',
    'This page, the next, and other formats (RFC 8288).',
    '</api/v1/replies>; rel="self"',
  ),
  ContentDisposition: header(
    '保存时的文件名。',
    'The name of the file when it is saved.',
    'attachment; filename="youju-replies-2026-11-24-0123456789ab.csv"',
  ),
  Location: header('现在的地址。', 'Where it is now.', '/api/v1/replies/weihai-17-2-77'),
  RetryAfter: header('请等待的秒数。', 'Seconds to wait.', '60'),
  Allow: header('可用的方法。', 'The methods there are.', 'GET, HEAD, OPTIONS'),
} as const

type Name = keyof typeof headers

/** What each is called on the wire. */
const wire: Partial<Record<Name, string>> = {
  LastModified: 'Last-Modified',
  CacheControl: 'Cache-Control',
  ContentDisposition: 'Content-Disposition',
  RetryAfter: 'Retry-After',
}

export const withHeaders = (...names: readonly Name[]) =>
  Object.fromEntries(
    names.map((name) => [wire[name] ?? name, { $ref: `#/components/headers/${name}` }]),
  )

/** What every answer that may be kept says of itself. */
export const kept = ['ETag', 'LastModified', 'CacheControl', 'Vary', 'Link'] as const
