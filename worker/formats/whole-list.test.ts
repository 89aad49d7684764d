import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { compiledTables } from '../../pipeline/fixtures/compiled-tables.ts'
import { csvColumns } from '../../schemas/columns.ts'
import { rowsInMemory } from './rows-in-memory.ts'
import { wholeItem, wholeList } from './whole-list.ts'

const { commitments } = compiledTables()
const of = {
  resource: 'commitments',
  origin: 'https://youju.example',
  self: '/api/v1/commitments.csv',
} as const
const list = {
  ...of,
  release: '2026-11-24-0123456789ab',
  total: commitments.length,
  read: rowsInMemory(commitments),
}

const headingOf = (csv: string) => csv.replace('\uFEFF', '').split('\r\n', 1)[0]?.split(',')

test('a list has a row for each record under all of its columns', async () => {
  const text = await new Response(await wholeList('csv', list)).text()
  expect(headingOf(text)).toEqual(csvColumns('commitments').map(({ name }) => name))
})

test('fields select columns, the id always being one', async () => {
  const fields = ['status', 'reply.body.name']
  const text = await new Response(await wholeList('csv', { ...list, fields })).text()
  expect(headingOf(text)).toEqual(['id', 'reply.body.name', 'status'])
})

test('a list of too many records is refused before any is read', async () => {
  const read = () => Promise.reject(new Error('it was read'))
  const refused = wholeList('ndjson', { ...list, total: 10_001, read })
  await expect(refused).rejects.toMatchObject({ code: 'too_many_rows' })
})

test('one record is written as a list of one', () => {
  const [record] = commitments
  const text = JSON.stringify(record)
  expect(wholeItem('ndjson', text, of)).toBe(`${text}\n`)
  expect(wholeItem('csv', text, of).trimEnd().split('\r\n')).toHaveLength(2)
})

test('a commitment’s own calendar has its one day, or none', () => {
  const daysOf = (record: object) =>
    ICAL.Component.fromString(wholeItem('ics', JSON.stringify(record), of))
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('dtstart')?.toString())
  expect(daysOf({ ...commitments[0], due_latest: '2018-12-31' })).toEqual(['2018-12-31'])
  expect(daysOf({ ...commitments[0], due_latest: null })).toEqual([])
})
