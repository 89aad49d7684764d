import { expect, test } from 'vitest'
import { commitmentAnchor, figureAnchor, noteAnchor } from './anchors.ts'

test('a part of a reply is anchored by its name on the reply’s page', () => {
  expect(figureAnchor('weihai-17-2-77_grants-total')).toBe('figure-grants-total')
  expect(noteAnchor('weihai-17-2-77_grants-total')).toBe('note-grants-total')
  expect(commitmentAnchor('weihai-17-2-77_hotline')).toBe('commitment-hotline')
})

test('an id that is no part is refused', () => {
  expect(() => figureAnchor('weihai-17-2-77')).toThrow('not a part')
})
