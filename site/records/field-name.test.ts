import { expect, test } from 'vitest'
import { Check } from '../../schemas/check.ts'
import { Figure } from '../../schemas/figure.ts'
import { Proposal } from '../../schemas/proposal.ts'
import { fieldName } from './field-name.ts'

test('a field is called what its schema says, without the explanation', () => {
  expect(fieldName(Proposal, 'assigned_on')).toBe('交办日期')
  expect(fieldName(Proposal, 'title')).toBe('建议标题')
})

test('a field inside a record, a list or a union is found by its path', () => {
  expect(fieldName(Proposal, 'clock.due_on')).toBe('应答复日期')
  expect(fieldName(Check, 'operands.1.basis.citation.url')).toBe('网址')
})

test('a field that may be null is called what its own schema says', () => {
  expect(fieldName(Proposal, 'result_class')).toBe('办理结果分类')
})

test('a name too short to stand alone is said with that of the field around it', () => {
  expect(fieldName(Figure, 'period.end')).toBe('所涵盖的期间·止')
})

test('a path that leads nowhere is refused', () => {
  expect(() => fieldName(Proposal, 'clock.colour')).toThrow('clock.colour')
})
