import { expect, test } from 'vitest'
import { extentOf } from './extent.ts'

const printed = { value: null, low: null, high: null, qualifier: 'exact' } as const

test('an exact value is solid from nothing to the value', () => {
  expect(extentOf({ ...printed, value: 61 })).toEqual({
    from: 0,
    to: 61,
    fill: 'solid',
    end: 'closed',
  })
})

test('a range lies between its ends, and says nothing below them', () => {
  expect(extentOf({ ...printed, low: 30, high: 60, qualifier: 'range' })).toMatchObject({
    from: 30,
    to: 60,
    end: 'closed',
  })
})

test('a floor goes on, an about ends softly, a limit is hollow', () => {
  expect(extentOf({ ...printed, value: 2e6, qualifier: 'at_least' }).end).toBe('open')
  expect(extentOf({ ...printed, value: 100, qualifier: 'more_than' }).end).toBe('open')
  expect(extentOf({ ...printed, value: 20, qualifier: 'about' }).end).toBe('soft')
  expect(extentOf({ ...printed, value: 20, qualifier: 'at_most' }).fill).toBe('hollow')
  expect(extentOf({ ...printed, value: 20, qualifier: 'less_than' }).fill).toBe('hollow')
})

test('a value below nothing lies on the other side of nothing', () => {
  expect(extentOf({ ...printed, value: -3 })).toMatchObject({ from: -3, to: 0 })
})

test('a quantity without a value and without ends is refused', () => {
  expect(() => extentOf({ ...printed, low: 3 })).toThrow('low and high')
})
