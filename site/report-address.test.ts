import { expect, test } from 'vitest'
import { reportError } from './report-address.ts'

const id = 'weihai-17-2-77'

test('an e-mail to who runs this copy has the record’s id filled in', () => {
  const { href } = reportError('editor@youju.example', id)
  const mail = new URL(href ?? '')
  expect(mail.pathname).toBe('editor@youju.example')
  expect(mail.searchParams.get('subject')).toContain(id)
  expect(mail.searchParams.get('body')).toContain(id)
})

test('a page or any other way is told with the id to name there', () => {
  expect(reportError('https://youju.example/report', id)).toMatchObject({
    href: 'https://youju.example/report',
  })
  expect(reportError('https://youju.example/report', id).said).toContain(id)
  expect(reportError('电话 0631-5200000', id).href).toBeNull()
  expect(reportError('电话 0631-5200000', id).said).toMatch(/0631-5200000.*weihai-17-2-77/)
})

test('a local copy says that it has no one to report to', () => {
  expect(reportError(null, id)).toMatchObject({ href: null })
})
