import { expect, test } from 'vitest'
import { methodOf } from './method.ts'

test('each of the six facts behind a rate is given, or told why not', () => {
  const method = methodOf({
    n: null,
    population: '入网老年人',
    question: null,
    period: null,
    surveyor: null,
    response_rate: null,
    absent: {
      n: 'not_published',
      question: 'not_published',
      period: 'unknown',
      surveyor: 'not_published',
      response_rate: 'not_published',
    },
  })
  expect(method).toHaveLength(6)
  expect(method.filter(({ absent }) => absent === null).map(({ path }) => path)).toEqual([
    'population',
  ])
  expect(method.find(({ path }) => path === 'period')?.absent).toBe('不详')
})
