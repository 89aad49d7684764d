import { expect, test } from 'vitest'
import { sayFormula } from './formula.ts'

test('long numbers are grouped and dates are left alone', () => {
  expect(sayFormula('≥2000000 × 2 = ≥4000000')).toBe('≥2,000,000 × 2 = ≥4,000,000')
  expect(sayFormula('2018-12 ≠ 2020')).toBe('2018-12 ≠ 2020')
})

test('clauses are parted as Chinese parts them', () => {
  expect(sayFormula('30–60 × 20 = 600–1200; 510 ÷ 30 = 17, 1020 ÷ 60 = 17')).toBe(
    '30–60 × 20 = 600–1200；510 ÷ 30 = 17，1020 ÷ 60 = 17',
  )
})
