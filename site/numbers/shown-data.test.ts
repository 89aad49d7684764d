import { expect, test } from 'vitest'
import { addressOf } from './shown-data.ts'

const page = '/api/v1/facilities?limit=100'

test('one record is at its own address, several are named', () => {
  expect(addressOf('facilities', ['a'], page)).toBe('/api/v1/facilities/a')
  expect(addressOf('facilities', ['a', 'b'], page)).toBe('/api/v1/facilities?id__in=a,b&limit=2')
})

test('more than can be named are those of the page', () => {
  const ids = Array.from({ length: 51 }, (_, index) => `f-${index}`)
  expect(addressOf('facilities', ids, page)).toBe(page)
})
