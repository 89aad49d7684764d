import { describe, expect, it } from 'vitest'
import type { Source } from './reading.ts'
import { settle } from './settle.ts'

const reading = (numerals: string, source: Source, damaged = false) => ({
  value: numerals,
  numerals,
  source,
  printed: numerals,
  damaged,
})

describe('readings of one field', () => {
  it('that agree are taken without a doubt', () => {
    const field = settle('number', [reading('77', 'page title'), reading('77', 'body title')])
    expect(field).toMatchObject({ value: '77', doubts: [] })
  })

  it('of which one has lost characters give the other, and say so', () => {
    const field = settle('number', [reading('7', 'body title'), reading('77', 'page title')])
    expect(field.value).toBe('77')
    expect(field.doubts).toHaveLength(1)
    expect(field.alternatives.map(({ value }) => value)).toEqual(['7'])
  })

  it('that only the year tells apart are a difference, not a damage', () => {
    const field = settle('number', [reading('77', 'body title'), reading('2018077', 'label')])
    expect(field.value).toBeNull()
  })

  it('that differ are decided by most witnesses; copies of a title are one witness', () => {
    const field = settle('number', [
      reading('87', 'page title'),
      reading('87', 'header'),
      reading('78', 'body title'),
      reading('78', 'opening'),
    ])
    expect(field.value).toBe('78')
  })

  it('that differ one against one stay open', () => {
    const field = settle('number', [reading('87', 'page title'), reading('95', 'body title')])
    expect(field.value).toBeNull()
    expect(field.alternatives).toHaveLength(2)
  })

  it('that are all damaged are never taken', () => {
    expect(settle('term', [reading('一', 'body title', true)]).value).toBeNull()
  })
})
