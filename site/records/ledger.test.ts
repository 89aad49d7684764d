import { expect, test } from 'vitest'
import type { Change } from '../../schemas/change.ts'
import type { Diff } from '../../schemas/diff.ts'
import { ledgerOf, partsOf } from './ledger.ts'

const change = (number: number): Change => {
  const id = `body-${number}`
  return {
    id: `bodies-${id}-corrected`,
    url: `/api/v1/changes/bodies-${id}-corrected`,
    page_url: '/data/#changes',
    on: `2099-01-0${number}`,
    action: 'corrected',
    resource: 'bodies',
    record: { id, name: id, url: `/api/v1/bodies/${id}` },
    to: null,
    reason: null,
    note: { zh: '错字', en: 'a wrong character' },
    recorded_on: `2099-01-0${number}`,
    absent: { to: 'not_applicable', reason: 'not_applicable' },
  }
}
const ledger = ledgerOf([1, 2, 3, 4, 5].map(change), [])
const ids = (entries: typeof ledger | readonly (typeof ledger)[number][]) =>
  entries.map((entry) => entry.change.record.id)

test('every entry stands on one page, the newest on the first', () => {
  const parts = partsOf(ledger, 2)
  expect(parts.map(({ entries }) => ids(entries))).toEqual([
    ['body-5', 'body-4'],
    ['body-3', 'body-2'],
    ['body-1'],
  ])
})

test('pages lead to the ones beside them, and the first is the ledger’s own address', () => {
  expect(partsOf(ledger, 2).map(({ newer, older }) => [newer, older])).toEqual([
    [null, '/data/corrections/2/'],
    ['/data/corrections/', '/data/corrections/3/'],
    ['/data/corrections/2/', null],
  ])
  expect(partsOf(ledger, 5)).toHaveLength(1)
})

test('an empty ledger has a page that says so', () => {
  expect(partsOf([], 2)).toEqual([{ number: 1, entries: [], newer: null, older: null }])
})

test('what a record says otherwise is told, and not its addresses nor when that was recorded', () => {
  const said = { zh: '名称', en: 'name' }
  const entry = { action: 'corrected' as const, on: '2099-01-01', note: said }
  const fields = ['name', 'body.name', 'url', 'body.url', 'page_url', 'recorded_on'].map(
    (path) => ({
      path,
      said,
      before: 'a',
      after: 'b',
    }),
  )
  const changed = [{ resource: 'bodies' as const, id: 'body-1', name: 'body-1', entry, fields }]
  const none = { added: [], renamed: [], withdrawn: [], purged: [] }
  const counts = { added: 0, changed: 1, renamed: 0, withdrawn: 0, purged: 0 }
  const diff: Diff = { from: 'a', to: 'b', counts, changed, ...none }
  const [told] = ledgerOf([change(1)], [diff])
  expect(told?.release).toBe('b')
  expect(told?.fields.map(({ path }) => path)).toEqual(['name', 'body.name'])
})
