import { expect, test } from 'vitest'
import { CheckOutcome } from '../../schemas/check.ts'
import { labelOf } from './label.ts'

test('a value of a closed list is called what its schema calls it', () => {
  expect(labelOf(CheckOutcome, 'unexplained')).toBe('原文未说明')
})
