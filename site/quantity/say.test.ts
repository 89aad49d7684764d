import { describe, expect, test } from 'vitest'
import { type Quantity, sayQuantity, sayShare } from './say.ts'

const plain: Quantity = {
  value: null,
  low: null,
  high: null,
  qualifier: 'exact',
  unit: 'CNY',
  per: [],
}
const say = (quantity: Partial<Quantity>) =>
  sayQuantity({ ...plain, ...quantity }).replaceAll('\u00a0', ' ')

describe('a quantity on a page', () => {
  test('groups its thousands and names its unit', () => {
    expect(say({ value: 2826000 })).toBe('2,826,000 元')
  })

  test('says its qualifier before and its divisor after', () => {
    expect(say({ value: 2000000, qualifier: 'at_least', per: ['year'] })).toBe(
      '不低于 2,000,000 元/年',
    )
    expect(say({ value: 1000, qualifier: 'more_than', unit: 'person_time', per: ['day'] })).toBe(
      '超过 1,000 人次/日',
    )
  })

  test('keeps both ends of a range', () => {
    expect(say({ low: 5000, high: 20000, qualifier: 'range' })).toBe('5,000–20,000 元')
  })

  test('names several divisors as the letter does', () => {
    expect(say({ value: 10, per: ['household', 'month'] })).toBe('10 元（每户每月）')
  })

  test('prints a percentage as the number of hundredths', () => {
    expect(say({ value: 99, unit: 'percent' })).toBe('99 %')
  })

  test('keeps every decimal place', () => {
    expect(say({ value: 282.6, unit: 'mu' })).toBe('282.6 亩')
    expect(say({ value: 0.000001, unit: 'tonne' })).toBe('0.000001 吨')
  })

  test('never breaks between a number and its words', () => {
    expect(sayQuantity({ ...plain, value: 7, qualifier: 'about' })).not.toContain(' ')
  })

  test('says a share in hundredths, to two places', () => {
    expect([0, 0.125, 0.0164, 1].map(sayShare)).toEqual([
      '0\u00a0%',
      '12.5\u00a0%',
      '1.64\u00a0%',
      '100\u00a0%',
    ])
  })

  test('refuses a quantity with half a range', () => {
    expect(() => say({ low: 1, qualifier: 'range' })).toThrow('low and high')
  })
})
