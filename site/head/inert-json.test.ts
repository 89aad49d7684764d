import { expect, test } from 'vitest'
import { inertJson } from './inert-json.ts'

test('a text that would end its element or open another is kept, and does neither', () => {
  const hostile = { headline: '</script><script>alert(1)</script><!-- & ]]>' }
  const text = inertJson(hostile)
  expect(text).not.toMatch(/[<>&]/)
  expect(JSON.parse(text)).toEqual(hostile)
})
