import { expect, test } from 'vitest'
import { type KeptAnswer, KeptAnswers } from './kept-answers.ts'

const answer = (bytes: number): KeptAnswer => ({
  etag: 'W/"x"',
  headers: new Headers(),
  unchanged: new Headers(),
  body: new ArrayBuffer(bytes),
})

test('what was kept is found again, that day', () => {
  const kept = new KeptAnswers(1_000_000)
  const one = answer(10)
  kept.keep('a', 1, one)
  expect(kept.find('a', 1)).toBe(one)
  expect(kept.find('b', 1)).toBeUndefined()
  expect(kept.find('a', 2)).toBeUndefined()
  expect(kept.find('a', 1)).toBeUndefined()
})

test('the longest kept make way, and as many stay as fit', () => {
  const kept = new KeptAnswers(100_000)
  for (let n = 0; n < 100; n += 1) kept.keep(`${n}`, 1, answer(4_000))
  const found = Array.from({ length: 100 }, (_, n) => kept.find(`${n}`, 1) !== undefined)
  expect(found.filter(Boolean).length).toBe(19)
  expect(found.lastIndexOf(false)).toBe(80)
})

test('an answer as long as a good part of the room is not kept, and drives nothing out', () => {
  const kept = new KeptAnswers(100_000)
  kept.keep('a', 1, answer(10))
  kept.keep('b', 1, answer(90_000))
  expect(kept.find('b', 1)).toBeUndefined()
  expect(kept.find('a', 1)).toBeDefined()
})

test('what is kept anew takes the room of the old', () => {
  const kept = new KeptAnswers(100_000)
  for (let n = 0; n < 1_000; n += 1) kept.keep('a', 1, answer(5_000))
  kept.keep('b', 1, answer(5_000))
  expect(kept.find('a', 1)).toBeDefined()
})
