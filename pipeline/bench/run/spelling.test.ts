import { describe, expect, test } from 'vitest'
import { spelled, writtenAnew } from './spelling.ts'

const read = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  return [decodeURI(pathname), ...searchParams]
}

describe('an address in many spellings', () => {
  test.each(['/api/v1/search?q=%E7%9A%84&limit=20', '/api/v1/figures/weihai-17-2-77_total'])(
    '%s is another each time, and asks for the same',
    (path) => {
      const spellings = Array.from({ length: 256 }, (_, n) => spelled(path, n))
      expect(spellings[0]).toBe(path)
      expect(new Set(spellings.map((each) => new URL(each, 'http://localhost').href)).size).toBe(
        256,
      )
      for (const spelling of spellings) expect(read(spelling)).toEqual(read(path))
    },
  )

  test('an address with too few characters says so', () => {
    expect(spelled('/a?b=c', 3)).toBe('/a?%62=%63')
    expect(() => spelled('/a?b=c', 4)).toThrow('cannot be written in 5 ways')
  })

  test('is written anew each time', () => {
    expect([writtenAnew('/a?q=%E7'), writtenAnew('/a?q=%E7')]).toEqual(['/a?%71=%E7', '/a?q=%e7'])
  })
})
