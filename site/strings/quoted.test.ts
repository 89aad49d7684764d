import { expect, test } from 'vitest'
import { quoted } from './quoted.ts'

test('a quotation within a quotation has inner marks', () => {
  expect(quoted('“12345”一号呼叫')).toBe('“‘12345’一号呼叫”')
  expect(quoted('到2020年')).toBe('“到2020年”')
})
