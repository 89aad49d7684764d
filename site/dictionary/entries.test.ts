import { expect, test } from 'vitest'
import { z } from 'zod'
import { said } from '../../schemas/bilingual.ts'
import { pathsOf } from '../../schemas/field.ts'
import { resourceNames, resources } from '../../schemas/resources.ts'
import { entriesOf } from './entries.ts'

const entry = (resource: (typeof resourceNames)[number], path: string) =>
  entriesOf(resources[resource].schema).find((each) => each.path === path)

test.each(resourceNames)('every field of %s is described, each once', (resource) => {
  const paths = entriesOf(resources[resource].schema).map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths).toEqual(expect.arrayContaining(pathsOf(resources[resource].schema)))
})

test('a closed list is told with the name of each value', () => {
  expect(entry('grants', 'level')).toMatchObject({
    kinds: ['choice'],
    values: [
      { value: 'policy', label: { zh: '政策' } },
      { value: 'aggregate', label: { zh: '汇总' } },
      { value: 'item', label: { zh: '逐项' } },
    ],
  })
})

test('every value of every closed list has a name in both languages', () => {
  const nameless = resourceNames.flatMap((resource) =>
    entriesOf(resources[resource].schema).flatMap(({ path, values }) =>
      values
        .filter(({ label }) => label === null)
        .map(({ value }) => `${resource} ${path} ${value}`),
    ),
  )
  expect(nameless).toEqual([])
})

test('a list, a field that may be null and a date of unknown precision are told apart', () => {
  expect(entry('grants', 'amounts')).toMatchObject({ many: true, mayBeNull: false })
  expect(entry('grants', 'recipient')).toMatchObject({ kinds: ['text'], mayBeNull: true })
  expect(entry('replies', 'published_on')).toMatchObject({ kinds: ['partial_date'] })
  expect(entry('sources', 'bytes')).toMatchObject({ kinds: ['integer'] })
  expect(entry('figures', 'value')).toMatchObject({ kinds: ['number'], mayBeNull: true })
})

test('a field of one of several shapes may be what it is in any of them', () => {
  expect(entry('checks', 'operands.basis.type')?.values.map(({ value }) => value)).toEqual([
    'figure',
    'commitment',
    'passage',
    'reply_date',
    'citation',
  ])
})

test('a field without a description is refused', () => {
  expect(() => entriesOf(z.strictObject({ colour: z.string() }))).toThrow('colour is not described')
  const described = z.strictObject({ colour: z.string().meta(said('颜色。', 'Colour.')) })
  expect(entriesOf(described)).toHaveLength(1)
})
