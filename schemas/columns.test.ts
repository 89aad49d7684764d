import { describe, expect, test } from 'vitest'
import { csvColumns, selectColumns } from './columns.ts'
import { filtersOf } from './filters.ts'
import { resourceNames } from './resources.ts'

const namesOf = (columns: readonly { name: string }[]) => columns.map(({ name }) => name)

describe.each(resourceNames)('the table of %s', (resource) => {
  const columns = csvColumns(resource)

  test('begins with the id, ends with what is absent, and names no column twice', () => {
    const names = namesOf(columns)
    expect(names[0]).toBe('id')
    expect(names.slice(-2)).toEqual(['recorded_on', 'absent'])
    expect(new Set(names).size).toBe(names.length)
  })

  test('has a column that holds each field a list can be filtered by', () => {
    for (const { path } of filtersOf(resource))
      expect(selectColumns(columns, [path])).not.toEqual([])
  })

  test('says in both languages what every column holds', () => {
    for (const { said } of columns) {
      expect(said.zh).toMatch(/\p{Script=Han}.*。$/u)
      expect(said.en).toMatch(/[a-z].*\.$/i)
    }
  })
})

test('a record’s sentences stand in one column, wherever its evidence does', () => {
  const sentences = resourceNames.map((resource) => {
    const column = csvColumns(resource).find(({ name }) => name === 'evidence_url')
    return [resource, column?.path]
  })
  expect(Object.fromEntries(sentences)).toMatchObject({
    figures: 'evidence.url',
    replies: 'evidence',
    checks: 'operands',
    policies: 'cited_in',
    bodies: undefined,
  })
})

test('a list of named records has a column for each of their values, any other list one of JSON', () => {
  const formOf = (name: string) =>
    csvColumns('proposals').find((column) => column.name === name)?.form
  expect([formOf('deputies.joint.id'), formOf('replies.body.name')]).toEqual(['values', 'values'])
  expect(csvColumns('grants').find(({ name }) => name === 'amounts')?.form).toBe('json')
})

describe('selecting', () => {
  const columns = csvColumns('grants')

  test.each([
    [['id'], ['id']],
    [['funder'], ['funder.id', 'funder.name', 'funder.url']],
    [
      ['level', 'id'],
      ['id', 'level'],
    ],
    [['amounts.figure.value'], ['amounts']],
    [['evidence.url'], ['evidence_url']],
    [['fund'], []],
    [[], []],
  ])('%j gives the columns %j', (paths, names) => {
    expect(namesOf(selectColumns(columns, paths))).toEqual(names)
  })

  test('a part of a list that holds evidence does not select the sentences', () => {
    const selected = (path: string) => namesOf(selectColumns(csvColumns('checks'), [path]))
    expect(selected('operands')).toEqual(['operands', 'evidence_url'])
    expect(selected('operands.name')).toEqual(['operands'])
  })
})
