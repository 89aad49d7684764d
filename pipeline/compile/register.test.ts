import { expect, it } from 'vitest'
import { withNewIds } from './register.ts'

const id = { on: '2026-11-28', resource: 'replies', id: 'weihai-17-3-58' } as const

it.each([
  ['as it is written', '2026-11-28 replies a\n'],
  ['without a line end at its end', '2026-11-28 replies a'],
  ['with the line ends of Windows', '2026-11-28 replies a\r\n'],
])('a register %s gets a line for a new id', (_name, register) => {
  expect(withNewIds(Buffer.from(register), [id])).toBe(
    '2026-11-28 replies a\n2026-11-28 replies weihai-17-3-58\n',
  )
})

it('an empty register begins with the first', () => {
  expect(withNewIds(undefined, [id])).toBe('2026-11-28 replies weihai-17-3-58\n')
})
