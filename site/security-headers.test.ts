import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { securityHeaders } from './security-headers.ts'

test('static pages are sent with the same headers as on-demand pages', () => {
  const file = readFileSync(new URL('./public/_headers', import.meta.url), 'utf8')
  const [, everything = ''] = /^\/\*\n((?: {2}.+\n)+)/m.exec(file) ?? []
  expect(everything.trimEnd().split('\n')).toEqual(
    securityHeaders.map(([name, value]) => `  ${name}: ${value}`),
  )
})
