import { expect, test } from 'vitest'
import { hitOf } from './search-hit.ts'
import { readQuery } from './stored/search/query.ts'

function passagesOf(resource: 'commitments' | 'replies', record: object): string[] {
  const query = readQuery('资金')
  if ('refused' in query) throw new Error(`the test's own query is ${query.refused}`)
  return hitOf(resource, JSON.stringify(record), query).matches.map(({ url }) => url)
}

test('a passage quoted from a letter leads to its sentence, not to where the record is shown', () => {
  const commitment = {
    id: 'a_fund',
    page_url: '/replies/a/#commitment-fund',
    text: '安排专项资金',
    evidence: { anchor: 's7', url: '/replies/a/#s7' },
  }
  expect(passagesOf('commitments', commitment)).toEqual(['/replies/a/#s7'])
})

test('a passage of the letter leads to its sentence on the page of the letter', () => {
  const sentence = { anchor: 's3', text: '安排资金。' }
  const reply = {
    id: 'a',
    title: '答复',
    page_url: '/replies/a/',
    sections: [{ heading: null, paragraphs: [{ sentences: [sentence] }] }],
  }
  expect(passagesOf('replies', reply)).toEqual(['/replies/a/#s3'])
})
