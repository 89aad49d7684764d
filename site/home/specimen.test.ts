import { expect, test } from 'vitest'
import type { Evidence } from '../../schemas/evidence.ts'
import { specimenOf } from './specimen.ts'

const evidence = (anchor: string): Evidence => ({
  source: 'somewhere-1-1-1',
  anchor,
  start: 0,
  end: 2,
  exact: '2处',
  prefix: '',
  suffix: '',
  url: `/replies/somewhere-1-1-1/#${anchor}`,
})
const figures = new Map([
  ['here', { id: 'here', evidence: evidence('s2') }],
  ['elsewhere', { id: 'elsewhere', evidence: evidence('s9') }],
])
const figure = (id: string) => figures.get(id) ?? { id, evidence: evidence('s1') }
const grant = {
  level: 'aggregate',
  evidence: evidence('s2'),
  recipients_count: { id: 'elsewhere' },
  amounts: [{ figure: { id: 'here' } }],
} as const

test('the specimen is a total of grants, with those of its figures that stand in its sentence', () => {
  const specimen = specimenOf([{ ...grant, level: 'policy' }, grant], figure)
  expect(specimen?.evidence.anchor).toBe('s2')
  expect(specimen?.figures.map(({ id }) => id)).toEqual(['here'])
})

test('without a total there is no specimen', () => {
  expect(specimenOf([{ ...grant, level: 'policy' }], figure)).toBeNull()
})
