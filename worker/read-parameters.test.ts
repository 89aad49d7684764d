import { expect, test } from 'vitest'
import { listParameters, noParameters } from './parameters.ts'
import { readParameters } from './read-parameters.ts'
import { Refusal } from './refusal.ts'

const proposals = listParameters('proposals', '2026-11-24')

const read = (search: string, parameters = proposals) =>
  readParameters(parameters, new URLSearchParams(search))

function refusalOf(search: string): Refusal {
  try {
    read(search)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error(`${search} was not refused`)
}

test('what is not asked is not there', () => {
  expect([...read('')]).toEqual([])
})

test('what is asked is read, in the order of its names', () => {
  expect([...read('limit=100&as_of=2027-01-31')]).toEqual([
    ['as_of', '2027-01-31'],
    ['limit', '100'],
  ])
})

test.each([
  'limit=0',
  'limit=101',
  'limit=-1',
  'limit=1e1',
  'limit=1.0',
  'limit=',
  'limit=%201',
  'limit=１０',
  'limit=99999999999999999999',
  'as_of=2027',
  'as_of=2027-02-29',
  'as_of=2026-11-23',
  'as_of=tomorrow',
  'limit=1&limit=1',
  'status=answerd',
  'status=',
  'congress.term=x',
  'congress.term__gte=1e3',
  'assigned_on=2027-13',
  'assigned_on__isnull=maybe',
  'status__in=answered,',
  'number=a%00b',
  'sort=status',
  'facet=number',
  'fields=id,nothing',
  'updated_since=yesterday',
  'clock.state=open',
])('%s is an invalid parameter', (search) => {
  expect(refusalOf(search).code).toBe('invalid_parameter')
})

test('an unknown name is answered with the names there are and the nearest of them', () => {
  const { code, errors } = refusalOf('limt=5')
  expect(code).toBe('unknown_parameter')
  expect(errors).toEqual([
    {
      parameter: 'limt',
      code: 'unknown_parameter',
      message: '没有参数“limt”：是否指 limit？\nThere is no parameter “limt”: is limit meant?',
      allowed: [...proposals.keys()],
      nearest: 'limit',
    },
  ])
})

test('a clock’s day is unknown where no clock is', () => {
  const grants = listParameters('grants', '2026-11-24')
  expect(() => read('as_of=2027-01-01', grants)).toThrow(/no parameter “as_of”/)
  expect(() => readParameters(noParameters, new URLSearchParams('limit=1'))).toThrow(/takes none/)
})

test('every bad parameter is listed, in the order asked', () => {
  const { errors } = refusalOf('page=2&limit=0&as_of=x&cursor=y')
  expect(errors.map(({ parameter, code }) => [parameter, code])).toEqual([
    ['page', 'unknown_parameter'],
    ['limit', 'invalid_parameter'],
    ['as_of', 'invalid_parameter'],
    ['cursor', 'invalid_cursor'],
  ])
})

test('what is asked cannot add a line to the two of the answer', () => {
  const { detail, errors } = refusalOf('limit=1%0A2')
  expect(detail).toEqual({
    zh: 'limit 不能取“1 2”：可用 1..100。',
    en: 'limit cannot be “1 2”: it takes 1..100.',
  })
  expect(errors[0]?.message.split('\n')).toHaveLength(2)
})

test('an answer does not repeat a text of any length', () => {
  const { message } = refusalOf(`limit=${'9'.repeat(7000)}`)
  expect(message.length).toBeLessThan(120)
})
