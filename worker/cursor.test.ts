import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CursorScope, openCursor, sealCursor } from './cursor.ts'

const scope: CursorScope = {
  release: '2026-11-24-0123456789ab',
  resource: 'figures',
  query: { as_of: '2026-11-24' },
}
const keys = ['2018-07-02', 'weihai-17-2-77_grants-total']

test('a cursor opens to the keys it was sealed with, whatever they hold', async () => {
  const anyKeys = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(anyKeys, async (sealed) => {
      expect(await openCursor(scope, await sealCursor(scope, sealed))).toEqual(sealed)
    }),
  )
})

test('a cursor with any one character changed does not open', async () => {
  const cursor = await sealCursor(scope, keys)
  for (const [at, letter] of [...cursor].entries()) {
    const other = letter === 'A' ? 'B' : 'A'
    const altered = `${cursor.slice(0, at)}${other}${cursor.slice(at + 1)}`
    expect(await openCursor(scope, altered)).toBeNull()
  }
})

test('a cursor cut short, or with more behind it, does not open', async () => {
  const cursor = await sealCursor(scope, keys)
  for (let length = 0; length < cursor.length; length += 1)
    expect(await openCursor(scope, cursor.slice(0, length))).toBeNull()
  expect(await openCursor(scope, `${cursor}.A`)).toBeNull()
})

test.each<Partial<CursorScope>>([
  { release: '2026-11-25-0123456789ab' },
  { resource: 'grants' },
  { query: { as_of: '2026-11-25' } },
  { query: {} },
])('a cursor does not open for %j', async (other) => {
  const cursor = await sealCursor(scope, keys)
  expect(await openCursor({ ...scope, ...other }, cursor)).toBeNull()
})
