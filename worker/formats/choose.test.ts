import { describe, expect, test } from 'vitest'
import type { ProblemCode } from '../../schemas/problem.ts'
import { declared, resourceNames } from '../../schemas/resources.ts'
import { Refusal } from '../refusal.ts'
import { chooseFormat } from './choose.ts'
import { type Format, formatsOf } from './formats.ts'

const path = '/api/v1/commitments'
const all = formatsOf('commitments', 'list')

function refusedBy(act: () => unknown): Refusal {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('it was not refused')
}

test.each<[string, Format]>([
  ['*/*', 'json'],
  ['', 'json'],
  ['application/json', 'json'],
  ['Application/JSON', 'json'],
  ['application/json; charset=utf-8', 'json'],
  ['application/json;charset=UTF-8', 'json'],
  ['text/csv', 'csv'],
  ['text/csv; q=0.5, application/x-ndjson', 'ndjson'],
  ['text/csv;q=0.001,application/json;q=0', 'csv'],
  ['application/atom+xml, application/xml;q=0.9, */*;q=0.1', 'atom'],
  ['text/calendar, text/csv', 'ics'],
  ['text/*', 'csv'],
  ['application/*', 'json'],
  ['application/*, application/json;q=0', 'ndjson'],
  ['*/*;q=0.1, text/csv;q=0.2', 'csv'],
  ['*/*, application/json;q=0', 'csv'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', 'json'],
  ['text/html, text/csv;q=0.3', 'csv'],
  ['application/xml, , text/csv', 'csv'],
])('Accept: %s gets %s', (accept, format) => {
  expect(chooseFormat({ path, accept }, all)).toBe(format)
})

test('without Accept, json is given', () => {
  expect(chooseFormat({ path }, all)).toBe('json')
})

test.each([
  'text/html',
  'image/*',
  '*/*;q=0',
  'application/json;q=0',
  'application/json; charset=gbk',
  'nonsense',
  ';;;,,,',
  '"',
  'a/b'.repeat(5000),
  '*/*;q=nan',
])('Accept: %s is refused, with what is there', (accept) => {
  const refusal = refusedBy(() => chooseFormat({ path, accept }, all))
  expect(refusal.code).toBe('not_acceptable')
  expect(refusal.errors).toMatchObject([
    {
      parameter: 'Accept',
      allowed: [
        'application/json',
        'text/csv',
        'application/x-ndjson',
        'application/atom+xml',
        'text/calendar',
      ],
    },
  ])
})

test.each<[string, Format]>([
  ['/api/v1/commitments.csv', 'csv'],
  ['/api/v1/commitments.json', 'json'],
  ['/api/v1/commitments/weihai-17-2-77_annual-fund.ics', 'ics'],
])('the suffix of %s wins over Accept', (path, format) => {
  expect(chooseFormat({ path, accept: 'application/x-ndjson' }, all)).toBe(format)
})

describe('a suffix that an address does not have', () => {
  test.each([
    ['/api/v1/bodies.ics', null],
    ['/api/v1/bodies.cs', '/api/v1/bodies.csv'],
    ['/api/v1/bodies.CSV', '/api/v1/bodies.csv'],
    ['/api/v1/bodies.jsonl', '/api/v1/bodies.json'],
    ['/api/v1/bodies.', null],
    ['/api/v1/bodies.csv.json', null],
    ['/api/v1/bodies.toString', null],
  ])('is not found at %s', (path, nearest) => {
    const refusal = refusedBy(() => chooseFormat({ path }, formatsOf('bodies', 'list')))
    const allowed = ['/api/v1/bodies.json', '/api/v1/bodies.csv', '/api/v1/bodies.ndjson']
    expect(refusal.code).toBe<ProblemCode>('not_found')
    expect(refusal.errors).toMatchObject([{ parameter: 'suffix', allowed, nearest }])
  })
})

test('a list has the feeds that are declared of it, an item a calendar but no feed', () => {
  for (const resource of resourceNames) {
    const { feeds } = declared(resource)
    expect(formatsOf(resource, 'list')).toEqual(['json', 'csv', 'ndjson', ...feeds])
    expect(formatsOf(resource, 'item')).toEqual([
      'json',
      'csv',
      'ndjson',
      ...feeds.filter((feed) => feed === 'ics'),
    ])
  }
})
