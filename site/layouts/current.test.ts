import { expect, test } from 'vitest'
import { currentOf } from './current.ts'

test('a link is to the page shown, to the part it belongs to, or elsewhere', () => {
  expect(currentOf('/replies/', '/replies/')).toBe('page')
  expect(currentOf('/replies/', '/replies/weihai-17-2-77/')).toBe('true')
  expect(currentOf('/proposals/', '/replies/')).toBeUndefined()
  expect(currentOf('/', '/replies/')).toBeUndefined()
})
