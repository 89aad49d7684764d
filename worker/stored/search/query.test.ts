import { describe, expect, test } from 'vitest'
import { readQuery } from './query.ts'

describe('a query', () => {
  test.each(['', ' ', '\u3000\n\t', '\u200B', '\uFEFF'])('of nothing, %j, is refused', (typed) => {
    expect(readQuery(typed)).toEqual({ refused: 'nothing_to_search', limit: null })
  })

  test('may have 200 characters, white space not counted, as they are compared', () => {
    expect(readQuery(`${'社'.repeat(150)} ${'会'.repeat(50)}`)).toHaveProperty('match')
    expect(readQuery('社'.repeat(201))).toEqual({ refused: 'too_long', limit: 200 })
    // One character that folds to eighteen.
    expect(readQuery('\uFDFA'.repeat(20))).toEqual({ refused: 'too_long', limit: 200 })
  })

  test('may have 16 words, equal ones counted once', () => {
    const words = 'a b c d e f g h i j k l m n o p'
    expect(readQuery(`${words} A ａ`)).toHaveProperty('match')
    expect(readQuery(`${words} q`)).toEqual({ refused: 'too_many_words', limit: 16 })
  })
})
