import { expect, it } from 'vitest'
import { daysOf } from './damaged.ts'

it('a line that lost characters can be the days its digits allow, and no other', () => {
  expect(daysOf('2017821')).toEqual(['2017-08-21'])
  expect(daysOf('201759日')).toEqual(['2017-05-09'])
  expect(daysOf('2017111')).toEqual(['2017-01-11', '2017-11-01'])
  expect(daysOf('2017年8月21日')).toEqual([])
})
