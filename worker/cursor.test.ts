import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CursorScope, openCursor, sealCursor } from './cursor.ts'
import { PageEnd } from './page-end.ts'

const scope: CursorScope = {
  release: '2026-11-24-0123456789ab',
  resource: 'figures',
  query: { as_of: '2026-11-24' },
}
const keys: PageEnd = { at: { key: '2018-07-02', r: 3 }, total: 7, is: 'exact' }

test('a cursor opens to what it was sealed with, whatever they hold', async () => {
  const anyKeys: fc.Arbitrary<PageEnd> = fc.record({
    at: fc.oneof(
      fc.record({ n: fc.nat() }),
      fc.record({ id: fc.string() }),
      fc.record({ key: fc.oneof(fc.string(), fc.integer(), fc.constant(null)), r: fc.nat() }),
    ),
    total: fc.nat(),
    is: fc.constantFrom('exact', 'at_least'),
  })
  await fc.assert(
    fc.asyncProperty(anyKeys, async (sealed) => {
      expect(await openCursor(scope, await sealCursor(scope, sealed), PageEnd)).toEqual(sealed)
    }),
  )
})

test('a cursor with any one character changed does not open', async () => {
  const cursor = await sealCursor(scope, keys)
  for (const [at, letter] of [...cursor].entries()) {
    const other = letter === 'A' ? 'B' : 'A'
    const altered = `${cursor.slice(0, at)}${other}${cursor.slice(at + 1)}`
    expect(await openCursor(scope, altered, PageEnd)).toBeNull()
  }
})

test('a cursor cut short, or with more behind it, does not open', async () => {
  const cursor = await sealCursor(scope, keys)
  for (let length = 0; length < cursor.length; length += 1)
    expect(await openCursor(scope, cursor.slice(0, length), PageEnd)).toBeNull()
  expect(await openCursor(scope, `${cursor}.A`, PageEnd)).toBeNull()
})

test.each<Partial<CursorScope>>([
  { release: '2026-11-25-0123456789ab' },
  { resource: 'grants' },
  { query: { as_of: '2026-11-25' } },
  { query: {} },
])('a cursor does not open for %j', async (other) => {
  const cursor = await sealCursor(scope, keys)
  expect(await openCursor({ ...scope, ...other }, cursor, PageEnd)).toBeNull()
})

test('a cursor sealed by another hand around what is no place does not open', async () => {
  for (const forged of [{ n: -1 }, { n: 1.5 }, { n: '1; DROP TABLE terms' }, { key: [], r: 0 }]) {
    const cursor = await sealCursor(scope, { at: forged, total: 1, is: 'exact' })
    expect(await openCursor(scope, cursor, PageEnd)).toBeNull()
  }
})
