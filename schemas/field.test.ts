import { expect, test } from 'vitest'
import { fieldOf, pathsOf } from './field.ts'
import { filtersOf, numberOf, operatorsOf } from './filters.ts'
import { declared, resourceNames, resources } from './resources.ts'

const { schema: proposal } = resources.proposals

test('what a field is, is read off the schema', () => {
  expect(fieldOf(proposal, 'congress.term')).toMatchObject({ type: 'integer', many: false })
  expect(fieldOf(proposal, 'assigned_on')).toMatchObject({ type: 'date', absent: true })
  expect(fieldOf(proposal, 'deputies.joint.id')).toMatchObject({ type: 'id', many: true })
  expect(fieldOf(resources.figures.schema, 'value')).toMatchObject({ type: 'quantity' })
  expect(fieldOf(proposal, 'status').values).toContain('answered')
})

test('a path that leads nowhere is named', () => {
  expect(() => fieldOf(proposal, 'congress.termm')).toThrow('termm')
  expect(() => fieldOf(proposal, 'congress')).toThrow('congress')
})

test('a field is described in its own words', () => {
  expect(fieldOf(proposal, 'assigned_on').said.en).toBe('Assigned on (交办).')
})

test('paths lead to values, objects and lists', () => {
  expect(pathsOf(proposal)).toEqual(
    expect.arrayContaining(['deputies', 'deputies.joint', 'deputies.joint.name', 'clock.due_on']),
  )
})

test.each(resourceNames)('%s: every declared path is a field, every sort a single one', (name) => {
  const { schema, sorts, order, date, text } = declared(name)
  const filters = filtersOf(name)
  expect(new Set(filters.map(({ path }) => path)).size).toBe(filters.length)
  for (const field of filters) expect(operatorsOf(field)).toContain('eq')
  for (const path of [...sorts, ...(order === 'id' ? [] : [order.slice(1)])]) {
    expect(filters.find((field) => field.path === path)).toMatchObject({ many: false })
  }
  for (const path of text) expect(fieldOf(schema, path).type).toBe('text')
  if (date !== null) expect(fieldOf(schema, date).type).toBe('date')
})

test('fields are numbered once over all resources', () => {
  const numbers = resourceNames.flatMap((name) =>
    filtersOf(name).map(({ path }) => numberOf(name, path)),
  )
  expect(new Set(numbers).size).toBe(numbers.length)
})
