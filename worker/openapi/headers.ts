import { twoLines } from '../two-lines.ts'

const header = (zh: string, en: string, example: string, pattern: string) => ({
  description: twoLines({ zh, en }),
  required: true,
  schema: { type: 'string', pattern },
  example,
})

/** The headers of answers, each described once. Where one is documented, it is there. */
export const headers = {
  ETag: header(
    '弱校验值：发布、接口版本、地址、格式与计时日期的摘要。',
    'Weak validator: a digest of release, build, address, format and the day of a clock.',
    'W/"0f3c2a7d5b1e4f60918273645546372d"',
    '^W/"[0-9a-f]{32}"$',
  ),
  LastModified: header(
    '发布日期（或计时日期）。',
    'The day of the release, or of the clock.',
    'Tue, 24 Nov 2026 00:00:00 GMT',
    '^[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$',
  ),
  CacheControl: header(
    '可保存多久。',
    'How long it may be kept.',
    'public, max-age=300',
    '^public, max-age=[0-9]+$',
  ),
  Vary: header('格式由 Accept 决定。', 'The format depends on Accept.', 'Accept', 'Accept'),
  AccessControlAllowOrigin: header(
    '任何来源的网页都可读取。',
    'A page of any origin may read it.',
    '*',
    '^\\*$',
  ),
  Link: header(
    '本页、下一页与其他格式（RFC 8288）。',
    'This page, the next, and other formats (RFC 8288).',
    '</api/v1/replies>; rel="self"',
    '^<[^>]+>; rel="[a-z]+"',
  ),
  ContentDisposition: header(
    '保存时的文件名。',
    'The name of the file when it is saved.',
    'attachment; filename="youju-replies-2026-11-24-0123456789ab.csv"',
    '^(attachment|inline); filename="youju-[a-z0-9_.-]+"$',
  ),
  Location: header(
    '现在的地址。',
    'Where it is now.',
    '/api/v1/replies/weihai-17-2-77',
    '^/api/v1(/|$)',
  ),
  RetryAfter: header('请等待的秒数。', 'Seconds to wait.', '60', '^[0-9]+$'),
  Allow: header(
    '可用的方法。',
    'The methods there are.',
    'GET, HEAD, OPTIONS',
    '^GET, HEAD, OPTIONS$',
  ),
} as const

type Name = keyof typeof headers

/** What each is called on the wire. */
const wire: Partial<Record<Name, string>> = {
  LastModified: 'Last-Modified',
  CacheControl: 'Cache-Control',
  AccessControlAllowOrigin: 'Access-Control-Allow-Origin',
  ContentDisposition: 'Content-Disposition',
  RetryAfter: 'Retry-After',
}

export const withHeaders = (...names: readonly Name[]) =>
  Object.fromEntries(
    names.map((name) => [wire[name] ?? name, { $ref: `#/components/headers/${name}` }]),
  )

/** What an answer says that is not to be kept. */
export const noStore = {
  'Cache-Control': header('不要保存。', 'Not to be kept.', 'no-store', '^no-store$'),
}

/** What every answer that may be kept says of itself. */
export const kept = [
  'ETag',
  'LastModified',
  'CacheControl',
  'Vary',
  'Link',
  'AccessControlAllowOrigin',
] as const
