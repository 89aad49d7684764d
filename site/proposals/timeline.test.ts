import { expect, test } from 'vitest'
import { timelineOf } from './timeline.ts'

const proposal = {
  submitted_on: null,
  assigned_on: null,
  answered_on: null,
  withdrawn_on: null,
  evidence: {},
  absent: { submitted_on: 'not_published', assigned_on: 'unknown' },
} as const
const reply = {
  signed_on: '2018-07-02',
  published_on: '2018-11',
  page_url: '/replies/somewhere-1-1-1/',
  evidence: {},
  absent: {},
} as const

test('known dates stand in the order of the procedure, unknown ones with their reason', () => {
  const told = timelineOf(proposal, [reply]).map(({ name, date, absent }) => [name, date ?? absent])
  expect(told).toEqual([
    ['提出', '归档文本未载'],
    ['交办', '不详'],
    ['答复署名', '2018-07-02'],
    ['网页所标发布', '2018-11'],
  ])
})

test('the day of signature leads to the letter', () => {
  const letters = timelineOf(proposal, [reply]).map(({ letter }) => letter)
  expect(letters).toEqual([null, null, '/replies/somewhere-1-1-1/', null])
})

test('a withdrawal stands last', () => {
  const told = timelineOf({ ...proposal, withdrawn_on: '2018-08' }, [])
  expect(told.at(-1)).toMatchObject({ name: '撤回', date: '2018-08' })
})

test('a day that a table of progress prints leads to its row', () => {
  const cell = {
    source: 'somewhere-1-1-suggestions',
    anchor: 'r5',
    start: 9,
    end: 19,
    exact: '2018-06-01',
    prefix: '77\t',
    suffix: '\n',
    url: '/tables/somewhere-1-1-suggestions/#r5',
  }
  const told = timelineOf(
    { ...proposal, answered_on: '2018-06-01', evidence: { answered_on: cell } },
    [],
  )
  expect(told.at(-1)).toMatchObject({ date: '2018-06-01', evidence: { anchor: 'r5' } })
})
