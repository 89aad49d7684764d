import { expect, it } from 'vitest'
import { draftMany } from './draft-many.ts'

it('drafts page after page in a small heap; npm run prove drafts 1,000', async () => {
  expect(await draftMany(40, 96)).toMatchObject({ drafts: 40, ended: true })
}, 240_000)
