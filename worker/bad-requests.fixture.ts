import fc from 'fast-check'
import { resourceNames } from '../schemas/resources.ts'
import { formatNames } from './formats/formats.ts'
import { listParameters } from './parameters.ts'
import { searchParameters } from './search-parameters.ts'

/** A request that nobody who read the documentation would send; some are answered all the same. */
export interface BadRequest {
  path: string
  method: string
  headers: Record<string, string>
}

/** The same requests for the same seed. */
export const badRequests = (seed: number, count: number): BadRequest[] =>
  fc.sample(request, { seed, numRuns: count })

const pick = <T>(...items: readonly T[]) => fc.constantFrom(...items)

const parameterNames = [
  ...new Set([
    ...searchParameters.keys(),
    ...resourceNames.flatMap((resource) => [...listParameters(resource, '2026-01-01').keys()]),
  ]),
]

/** Escapes that are cut off, no UTF-8, half a surrogate pair, or nothing a text may hold. */
const brokenEscape = pick(
  ...['%', '%%', '%2', '%zz', '%u4E2D', '%C0%AF', '%FF%FE', '%E0%A4%A', '%F8%80%80%80%80'],
  ...['%00', '%ED%A0%80', '%ED%BF%BF', '%ED%A0%80%ED%B0%80', '%EF%BF%BF', '%F4%90%80%80'],
  ...[
    '%0D%0AX-Injected:%201',
    '%E2%80%AE',
    '%7F',
    '%1b%5b31m',
    '%252e%252e%252f',
    '+',
    '%20',
    '&',
    '=',
  ],
)

const number = fc.oneof(
  pick(
    '0',
    '-0',
    '-1',
    '101',
    '1e3',
    '1e999',
    '-1e999',
    '0x10',
    '010',
    '٣',
    '１',
    'NaN',
    'Infinity',
  ),
  pick(
    '9007199254740993',
    '-9223372036854775809',
    `1${'0'.repeat(400)}`,
    '1.',
    '.5',
    '1,1',
    '1_000',
  ),
  fc.double().map(String),
  fc.bigInt().map(String),
)

const date = fc.oneof(
  pick('0000', '9999', '10000', '2018-13', '2018-00', '2018-02-30', '2018-2-3', '+002018', '-2018'),
  pick('2018-07-02T00:00:00Z', '今天', '2018-W01', '2018-07-02 ', '1969-12-31', '9999-12-31'),
)

/** What FTS5, SQL, a path, a template or a regular expression would understand. */
const code = pick(
  ...['" OR "', 'a" OR b*', 'NEAR(社 会, 3)', 'tokens:x', '^养', '养*', 'NOT', 'AND', '(((((', '"'],
  ...[
    '{tokens}:x',
    '-社',
    "' OR 1=1 --",
    '; DROP TABLE search',
    '1 UNION SELECT record FROM replies',
  ],
  ...['%', '_', '\\', "x'00'", '${7*7}', '{{7*7}}', '<script>', '../../etc/passwd', '..%2f..%2f'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '(a+)+$',
    '[',
    '$.v',
    'null',
    'undefined',
  ],
  ...[
    '[object Object]',
    '\u0000',
    '\u202e',
    '😀',
    '𠮷',
    '﷽',
    'ß',
    'İ',
    '①',
    '㎡',
    '\u0301\u0301\u0301',
  ],
)

const long = fc
  .tuple(
    pick('x', '社', ',', '%', '%00', '&a', ' 社', '(', '"', '1,', 'a.', '[]'),
    fc.integer({ min: 100, max: 16_000 }),
  )
  .map(([unit, length]) => unit.repeat(Math.ceil(length / unit.length)))

const listed = fc
  .array(pick('a', '社', '', '1', '2018', 'exact', 'weihai-mzj', "'"), {
    minLength: 1,
    maxLength: 120,
  })
  .map((values) => values.join(','))

const cursor = fc.oneof(
  pick(
    '',
    '.',
    'x',
    'e30.AAAAAAAAAAAAAAAA',
    'bnVsbA.AAAAAAAAAAAAAAAA',
    `${'A'.repeat(4000)}.${'A'.repeat(16)}`,
  ),
  fc.base64String({ maxLength: 60 }).map((text) => `${text}.AAAAAAAAAAAAAAAA`),
  fc
    .tuple(fc.json(), fc.base64String({ maxLength: 16 }))
    .map(([sealed, seal]) => `${Buffer.from(sealed).toString('base64url')}.${seal}`),
)

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const written = (value: string) => encodeURIComponent(value.toWellFormed())

/** A value, as it stands in an address. */
const value = fc.oneof(
  { weight: 3, arbitrary: code.map(written) },
  { weight: 2, arbitrary: number.map(written) },
  { weight: 2, arbitrary: date.map(written) },
  { weight: 2, arbitrary: brokenEscape },
  { weight: 2, arbitrary: cursor.map(written) },
  { weight: 2, arbitrary: listed.map(written) },
  { weight: 2, arbitrary: text.map(written) },
  { weight: 1, arbitrary: long },
  {
    weight: 1,
    arbitrary: pick('', 'true', 'null', '养老', 'id', '-id', 'id,id', 'value', '1', '100'),
  },
)

const name = fc.oneof(
  { weight: 6, arbitrary: pick(...parameterNames).map(written) },
  { weight: 1, arbitrary: pick(...parameterNames).map((known) => `${known}__like`) },
  {
    weight: 1,
    arbitrary: pick(
      'page',
      'offset',
      '$filter',
      'q[]',
      'limit[0]',
      '__proto__',
      'LIMIT',
      'limit ',
      '',
    ),
  },
  { weight: 1, arbitrary: fc.oneof(brokenEscape, text.map(written)) },
)

const query = fc
  .tuple(
    fc.array(
      fc.tuple(name, value).map(([key, given]) => `${key}=${given}`),
      { maxLength: 5 },
    ),
    fc.boolean(),
  )
  .map(([pairs, repeats]) => (repeats ? [...pairs, ...pairs.slice(0, 1)] : pairs))
  .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.join('&')}`))

const suffix = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: pick(...formatNames).map((format) => `.${format}`) },
  {
    weight: 1,
    arbitrary: pick(
      '.',
      '..',
      '.xml',
      '.JSON',
      '.json.csv',
      '.csv%00',
      '/',
      '//',
      '/.',
      '/..',
      '%2e%2e',
    ),
  },
)

const place = fc.oneof(
  { weight: 5, arbitrary: pick(...resourceNames).map((resource) => `/${resource}`) },
  { weight: 3, arbitrary: fc.constant('/search') },
  {
    weight: 4,
    arbitrary: fc
      .tuple(pick(...resourceNames), value)
      .map(([resource, id]) => `/${resource}/${id}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(pick(...resourceNames), pick('weihai-17-2-77', 'r2-weihai'))
      .map(([resource, id]) => `/${resource}/${id}`),
  },
  {
    weight: 1,
    arbitrary: pick(
      '',
      '/openapi',
      '/openapi.json',
      '/Proposals',
      '/proposal',
      '//',
      '/%2e%2e/%2e%2e/',
      '/..;/',
    ),
  },
  { weight: 1, arbitrary: value.map((odd) => `/${odd}`) },
)

const method = fc.oneof(
  { weight: 12, arbitrary: fc.constant('GET') },
  {
    weight: 1,
    arbitrary: pick(
      'HEAD',
      'OPTIONS',
      'POST',
      'PUT',
      'PATCH',
      'DELETE',
      'PROPFIND',
      'PURGE',
      'SEARCH',
      'LOCK',
    ),
  },
)

const odd = pick(
  '',
  '*',
  '*/*',
  '*/*;q=0',
  'text/*',
  'application/json;q=0',
  'application/json;q=x',
  ';;;',
  ',,,',
  'a/b/c',
  'text/csv;q=0.1,*/*;q=0',
  'x'.repeat(2_000),
  'text/csv,'.repeat(120),
  '"',
  'W/"',
  '"a","b',
  'bytes=0-',
  'bytes=9-1,-',
  'Thu, 99 Foo 2018',
)
const headers = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: odd.map((Accept) => ({ Accept })) },
  { weight: 1, arbitrary: odd.map((tags) => ({ 'If-None-Match': tags })) },
  {
    weight: 1,
    arbitrary: odd.map((given) => ({ Range: given, 'If-Modified-Since': given, Origin: given })),
  },
)

/** No longer than 16 KB: what is longer, servers and networks before the Worker refuse by themselves. */
const cut = ({ pathname, search }: URL) =>
  `/${pathname.replace(/^\/+/, '')}${search}`.slice(0, 16_384)

const request: fc.Arbitrary<BadRequest> = fc
  .tuple(place, suffix, query, method, headers)
  .map(([where, ending, asked, way, sent]): BadRequest => ({
    path: cut(new URL(`/api/v1${where}${ending}${asked}`, 'http://localhost')),
    method: way,
    headers: { ...sent },
  }))
