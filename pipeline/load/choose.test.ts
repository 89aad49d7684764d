import { expect, it } from 'vitest'
import { databaseFor } from './choose.ts'
import type { Contents } from './contents.ts'

const wanted = { release: 'new', layout: 'l1' }

const holding = (release: string, complete: 0 | 1, layout = 'l1'): Contents => ({
  release,
  layout,
  part: 3,
  complete,
  holder: null,
  seconds_left: null,
})

it('fills the database that no live version reads', () => {
  const both = [
    { name: 'a', contents: holding('old', 1) },
    { name: 'b', contents: holding('older', 1) },
  ]
  expect(databaseFor(wanted, both, ['a'])).toEqual({ name: 'b', isFilled: false })
  expect(databaseFor(wanted, both, ['b'])).toEqual({ name: 'a', isFilled: false })
})

it('fills the first of two that nobody reads, and goes on with one that was begun', () => {
  const empty = { name: 'a', contents: null }
  expect(databaseFor(wanted, [empty, { name: 'b', contents: null }], [])?.name).toBe('a')
  const begun = { name: 'b', contents: holding('new', 0) }
  expect(databaseFor(wanted, [empty, begun], [])).toEqual({ name: 'b', isFilled: false })
})

it('reads the one that holds the release already, live or not', () => {
  const both = [
    { name: 'a', contents: holding('new', 1) },
    { name: 'b', contents: holding('old', 1) },
  ]
  expect(databaseFor(wanted, both, ['a'])).toEqual({ name: 'a', isFilled: true })
  expect(databaseFor(wanted, both, ['b'])).toEqual({ name: 'a', isFilled: true })
})

it('does not take another layout of the same release for it', () => {
  const both = [
    { name: 'a', contents: holding('new', 1, 'l0') },
    { name: 'b', contents: null },
  ]
  expect(databaseFor(wanted, both, ['a'])).toEqual({ name: 'b', isFilled: false })
})

it('has none where live versions read both', () => {
  const both = [
    { name: 'a', contents: holding('old', 1) },
    { name: 'b', contents: holding('older', 1) },
  ]
  expect(databaseFor(wanted, both, ['a', 'b'])).toBeNull()
})
