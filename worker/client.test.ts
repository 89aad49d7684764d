import { expect, test } from 'vitest'
import { clientOf } from './client.ts'

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['2001:db8::1:2:3:4:5', '2001:db8:0:1'],
  ['::ffff:1', '0:0:0:0'],
])('%s is counted as %s', (address, client) => {
  expect(clientOf(address)).toBe(client)
})

test.each(['', '127.0.0.1', '::1'])('“%s” is not counted', (address) => {
  expect(clientOf(address)).toBeNull()
})
