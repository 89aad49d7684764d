import { expect, test } from 'vitest'
import { cellsOf } from './cells.ts'
import { csvColumns } from './columns.ts'
import type { ResourceName } from './resources.ts'

const origin = 'https://youju.example'

/** A record’s cells by the names of their columns. */
function rowOf(resource: ResourceName, record: unknown) {
  const columns = csvColumns(resource)
  const cells = cellsOf(columns, record, origin)
  return Object.fromEntries(columns.map(({ name }, at) => [name, cells[at]]))
}

const proposal = {
  id: 'a',
  congress: { body: 'npc', term: 17 },
  disclosure: { suggestion: null, reply: true, feedback: false },
  deputies: {
    lead: { id: 'd-1', name: '甲', url: '/api/v1/deputies/d-1' },
    joint: [
      { id: 'd-2', name: '乙' },
      { id: 'd-3', name: '丙' },
    ],
  },
  co_bodies: null,
  replies: [
    { id: 'r-1', published_on: null, body: { id: 'b', name: '局' } },
    { id: 'r-2', published_on: '2018', body: { id: 'c', name: '委' } },
  ],
  evidence: {
    title: { exact: '题', url: '/replies/a/#s1' },
    number: { exact: '号', url: '/replies/a/#s2' },
    kind: { exact: '类', url: '/replies/a/#s1' },
  },
  absent: { co_bodies: 'not_published', 'clock.due_on': 'unknown' },
}

test('each value stands in the column of its path', () => {
  expect(rowOf('proposals', proposal)).toMatchObject({
    'congress.term': 17,
    'disclosure.suggestion': null,
    'disclosure.reply': 'true',
    'disclosure.feedback': 'false',
    'deputies.lead.url': 'https://youju.example/api/v1/deputies/d-1',
    'deputies.joint.id': 'd-2 | d-3',
    'deputies.joint.name': '乙 | 丙',
    'co_bodies.id': null,
    absent: 'co_bodies=not_published | clock.due_on=unknown',
  })
})

test('values of a list’s members stay beside one another where one of them has none', () => {
  expect(rowOf('proposals', proposal)).toMatchObject({
    'replies.id': 'r-1 | r-2',
    'replies.published_on': ' | 2018',
    'replies.body.name': '局 | 委',
  })
})

test('the sentences are whole addresses, each once', () => {
  expect(rowOf('proposals', proposal).evidence_url).toBe(
    'https://youju.example/replies/a/#s1 | https://youju.example/replies/a/#s2',
  )
})

test('a letter is its paragraphs, a line each, its headings where they stand', () => {
  const sentence = (text: string) => ({ anchor: 's1', start: 0, end: 1, text })
  const paragraph = (...texts: string[]) => ({ anchor: 'p1', sentences: texts.map(sentence) })
  const sections = [
    { heading: null, paragraphs: [paragraph('某代表:')] },
    {
      heading: sentence('一、办理'),
      paragraphs: [paragraph('一、办理'), paragraph('甲。', '乙。')],
    },
  ]
  expect(rowOf('replies', { sections }).sections).toBe('某代表:\n一、办理\n甲。乙。')
})

test('a record that has nothing still has a cell for every column', () => {
  const cells = Object.values(rowOf('grants', {}))
  expect(cells).toHaveLength(csvColumns('grants').length)
  expect(cells.every((cell) => cell === null)).toBe(true)
})
