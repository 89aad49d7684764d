import { expect, test } from 'vitest'
import { readContract } from './contract.ts'

const contract = readContract('2026-11-24')

test('the parameters of a list are told in both languages, those shared by many among them', () => {
  const parameters = new Map(
    contract.parametersOfList('proposals').map(({ name, said }) => [name, said]),
  )
  expect(parameters.get('limit')).toEqual({
    zh: '每页条数，1 至 100，默认 20。',
    en: 'How many records a page holds, 1 to 100; 20 when not given.',
  })
  expect([...parameters.keys()]).toEqual(
    expect.arrayContaining(['cursor', 'sort', 'fields', 'facet', 'q', 'updated_since', 'as_of']),
  )
})

test('a search is told by its own parameters', () => {
  expect(contract.parametersOfSearch().map(({ name }) => name)).toContain('resource')
})

test('headers are named as they are on the wire', () => {
  const names = contract.headers.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['ETag', 'Last-Modified', 'Retry-After', 'Link']))
})
