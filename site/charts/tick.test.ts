import { expect, test } from 'vitest'
import { withAnchors } from './tick.ts'

test('words at an edge stay inside the chart', () => {
  const ticks = withAnchors([0, 50, 100].map((at) => ({ at, said: `${at}` })))
  expect(ticks.map(({ anchor }) => anchor)).toEqual(['start', 'middle', 'end'])
})
