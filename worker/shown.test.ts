import { expect, test } from 'vitest'
import { hasClock } from './clocked-record.ts'
import { showing } from './shown.ts'

const clockOf = (days: number, asOf: string) =>
  `{"state":"running","reason":null,"due_on":"2026-06-01","due_on_extended":null,"days":${days},"rule":null,"rules":[],"as_of":"${asOf}"}`
const clock = clockOf(1, '2026-03-02')
const record = `{"id":"a","number":"009","clock":${clock},"z":1.50,"absent":{"2":"unknown","1":"unknown"}}`

test('without a day, a record goes out as the text that was loaded', () => {
  expect(showing({ asOf: undefined, fields: undefined })(record)).toBe(record)
})

test('for a day, its clock is of that day and every key stands where it stood', () => {
  const text = showing({ asOf: '2026-03-04', fields: undefined })(record)
  expect(text).toMatch(/^\{"id":.*,"number":.*,"clock":.*,"z":1.5,"absent":/)
  expect(text).toContain(`"clock":${clockOf(3, '2026-03-04')}`)
})

test('proposals have a clock, grants have none', () => {
  expect([hasClock('proposals'), hasClock('grants')]).toEqual([true, false])
})

test('of the fields asked for, each stands where it stood, and the id with them', () => {
  const show = showing({ asOf: undefined, fields: ['clock.days', 'number'] })
  expect(show(record)).toBe('{"id":"a","number":"009","clock":{"days":1}}')
  const list = '{"id":"a","rows":[{"x":1,"y":2},{"x":3}],"z":null}'
  const inList = showing({ asOf: undefined, fields: ['rows.x', 'z'] })
  expect(inList(list)).toBe('{"id":"a","rows":[{"x":1},{"x":3}],"z":null}')
})
