import { expect, test } from 'vitest'
import { hasClock, shown } from './clocked-record.ts'

const clock = '{"state":"running","due_on":"2026-06-01","days":1,"rule":null,"as_of":"2026-03-02"}'
const record = `{"id":"a","number":"009","clock":${clock},"z":1.50,"absent":{"2":"unknown","1":"unknown"}}`

test('without a day, a record goes out as the text that was loaded', () => {
  expect(shown(record, undefined)).toBe(record)
})

test('for a day, its clock is of that day and every key stands where it stood', () => {
  const text = shown(record, '2026-03-04')
  expect(text).toMatch(/^\{"id":.*,"number":.*,"clock":.*,"z":1.5,"absent":/)
  expect(text).toContain(
    '"clock":{"state":"running","due_on":"2026-06-01","days":3,"rule":null,"as_of":"2026-03-04"}',
  )
})

test('proposals have a clock, grants have none', () => {
  expect([hasClock('proposals'), hasClock('grants')]).toEqual([true, false])
})
