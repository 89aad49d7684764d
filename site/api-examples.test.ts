import { expect, test } from 'vitest'
import { tryIt } from './api-examples.ts'

const at = 'https://example.org'

test('a plain request is one address', () => {
  expect(tryIt(at, '/api/v1/grants', { level: 'aggregate', limit: '1' })).toEqual({
    href: '/api/v1/grants?level=aggregate&limit=1',
    curl: "curl 'https://example.org/api/v1/grants?level=aggregate&limit=1'",
  })
  expect(tryIt(at, '/api/v1').curl).toBe("curl 'https://example.org/api/v1'")
})

test('Chinese words stay readable in the command, and are encoded in the link', () => {
  expect(tryIt(at, '/api/v1/replies', { q: '社会组织 资金', sort: '-signed_on' })).toEqual({
    href: '/api/v1/replies?q=%E7%A4%BE%E4%BC%9A%E7%BB%84%E7%BB%87+%E8%B5%84%E9%87%91&sort=-signed_on',
    curl: "curl -G 'https://example.org/api/v1/replies' --data-urlencode 'q=社会组织 资金' --data-urlencode 'sort=-signed_on'",
  })
})
