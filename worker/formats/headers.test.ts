import { expect, test } from 'vitest'
import { formatsOf } from './formats.ts'
import { alternateLinks, formatHeaders, linkHeader } from './headers.ts'

test('an answer says what it is, and under which name to save it', () => {
  expect(formatHeaders('csv', 'replies-2026-11-24-0123456789ab')).toEqual({
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="youju-replies-2026-11-24-0123456789ab.csv"',
  })
  expect(formatHeaders('ics', 'commitments')).toMatchObject({
    'Content-Disposition': 'inline; filename="youju-commitments.ics"',
  })
  expect(formatHeaders('atom', 'replies')).toEqual({
    'Content-Type': 'application/atom+xml; charset=utf-8',
  })
})

test('links are written as RFC 8288 has them', () => {
  expect(
    linkHeader([
      { rel: 'self', href: '/api/v1/replies' },
      { rel: 'alternate', href: '/api/v1/replies.csv', type: 'text/csv' },
    ]),
  ).toBe('</api/v1/replies>; rel="self", </api/v1/replies.csv>; rel="alternate"; type="text/csv"')
})

test('the other formats are asked the same, without the parameters that they do not take', () => {
  const query = { status: 'unknown', limit: 5, cursor: 'a.b', fields: 'id', sort: '-due_on' }
  const offered = formatsOf('commitments', 'list')
  expect(alternateLinks('/api/v1/commitments', query, 'json', offered)).toEqual(
    [
      ['csv', 'text/csv', 'status=unknown&fields=id&sort=-due_on'],
      ['ndjson', 'application/x-ndjson', 'status=unknown&fields=id&sort=-due_on'],
      ['atom', 'application/atom+xml', 'status=unknown&limit=5&sort=-due_on'],
      ['ics', 'text/calendar', 'status=unknown&sort=-due_on'],
    ].map(([format, type, asked]) => ({
      rel: 'alternate',
      href: `/api/v1/commitments.${format}?${asked}`,
      type,
    })),
  )
})
