import { expect, test } from 'vitest'
import { citedIn } from './cited-in.ts'

const citing = (reply: string, start: number) => ({
  reply: {
    id: reply,
    name: reply,
    url: `/api/v1/replies/${reply}`,
    signed_on: '2018-07-02',
    body: { id: 'somewhere', name: '某局', url: '/api/v1/bodies/somewhere' },
  },
  evidence: {
    source: reply,
    anchor: 's1',
    start,
    end: start + 2,
    exact: '意见',
    prefix: '',
    suffix: '',
    url: `/replies/${reply}/#s1`,
  },
})

test('a reply’s documents stand in the order it cites them, without those of other replies', () => {
  const policies = [
    { id: 'later', cited_in: [citing('elsewhere', 1), citing('here', 90)] },
    { id: 'not-here', cited_in: [citing('elsewhere', 5)] },
    { id: 'first', cited_in: [citing('here', 20)] },
  ]
  expect(citedIn(policies)('here').map(({ policy }) => policy.id)).toEqual(['first', 'later'])
})
