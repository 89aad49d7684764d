import { expect, test } from 'vitest'
import { staticShare } from './static-share.ts'

const named = (id: string) => ({ id, name: id, url: `/api/v1/x/${id}` })
const letter = (number: number, signed_on: string) => ({
  id: `letter-${number}`,
  signed_on,
  proposals: [named(`proposal-${number}`)],
  body: named(`body-${number}`),
  addressees: [named(`deputy-${number}`)],
  source: named(`text-${number}`),
})
const numbers = [1, 2, 3, 4]
const archive = {
  replies: [letter(1, '2018-07'), letter(2, '2021-05-02'), letter(3, '2019'), letter(4, '2020-11')],
  proposals: [...numbers, 5].map((number) => ({ id: `proposal-${number}` })),
  deputies: numbers.map((number) => ({ id: `deputy-${number}` })),
  bodies: numbers.map((number) => ({ id: `body-${number}` })),
  sources: [
    ...numbers.map((number) => ({ id: `text-${number}`, table: null })),
    {
      id: 'suggestions',
      table: {
        kind: 'suggestions' as const,
        sheet: 's',
        header: { first: 1, last: 1 },
        columns: [],
      },
    },
  ],
}

test('the newest letters are built ahead, and before others what they touch', () => {
  expect(staticShare(archive, 2)).toEqual({
    replies: ['letter-2', 'letter-4'],
    proposals: ['proposal-2', 'proposal-4'],
    deputies: ['deputy-2', 'deputy-4'],
    bodies: ['body-2', 'body-4'],
    texts: ['text-2', 'text-4'],
    tables: ['suggestions'],
  })
})

test('a proposal that no letter answers is built ahead where there is room', () => {
  expect(staticShare({ ...archive, replies: archive.replies.slice(3) }, 3).proposals).toEqual([
    'proposal-4',
    'proposal-1',
    'proposal-2',
  ])
})

test('no kind has more pages than the limit, whatever a letter touches', () => {
  const merged = { ...letter(9, '2022'), proposals: numbers.map((n) => named(`proposal-${n}`)) }
  for (const most of [0, 1, 3]) {
    for (const ids of Object.values(staticShare({ ...archive, replies: [merged] }, most)))
      expect(ids.length).toBeLessThanOrEqual(most)
  }
})

test('an archive within the limit is built whole', () => {
  const share = staticShare(archive, 5)
  expect(share.replies).toHaveLength(4)
  expect(share.proposals).toHaveLength(5)
  expect(share.texts).toHaveLength(5)
})
