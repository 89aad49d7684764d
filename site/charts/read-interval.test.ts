import { expect, test } from 'vitest'
import { readInterval } from './read-interval.ts'

test('the result of a check is read with its ends', () => {
  expect(readInterval('600–1200')).toMatchObject({ from: 600, to: 1200, end: 'closed' })
  expect(readInterval('2826000')).toMatchObject({ from: 0, to: 2826000, end: 'closed' })
  expect(readInterval('0.5')).toMatchObject({ to: 0.5 })
})

test('a result that is open, about or a limit stays one', () => {
  expect(readInterval('≥4000000')).toMatchObject({ to: 4e6, end: 'open' })
  expect(readInterval('>1000')).toMatchObject({ to: 1000, end: 'open' })
  expect(readInterval('≈20')).toMatchObject({ to: 20, end: 'soft' })
  expect(readInterval('≤20')).toMatchObject({ to: 20, fill: 'hollow' })
})

test('a date, a unit and what is not known are no quantities', () => {
  expect(readInterval('2018-12')).toBeNull()
  expect(readInterval('人')).toBeNull()
  expect(readInterval('?')).toBeNull()
})
