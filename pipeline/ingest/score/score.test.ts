import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../paths.ts'
import { readFixtures } from './fixtures.ts'
import { scoreOf } from './score.ts'

const fixtures = readFixtures(join(root, 'pipeline', 'fixtures', 'pages'))
const score = scoreOf(fixtures)

describe('the fixture pages', () => {
  it('are read without a wrong kind, term, session or number', () => {
    const keys = score.fields.filter(({ field }) =>
      ['kind', 'term', 'session', 'number'].includes(field),
    )
    expect(keys.map(({ field, wrong }) => [field, wrong])).toEqual([
      ['kind', 0],
      ['term', 0],
      ['session', 0],
      ['number', 0],
    ])
  })

  it.each(score.fields)('$field: precision 98 %, recall 95 % at least', ({ precision, recall }) => {
    expect(precision).toBeGreaterThanOrEqual(0.98)
    expect(recall).toBeGreaterThanOrEqual(0.95)
  })

  it('that are no replies are all refused', () => {
    expect(score.refusals.right).toBe(score.refusals.total)
    expect(score.refusals.total).toBeGreaterThanOrEqual(12)
  })

  it('differ in nothing from what a person read', () => {
    expect(score.differences).toEqual([])
  })

  it('are masked, and hold nothing that could act', () => {
    for (const { page, got } of fixtures) {
      const text = got.text ?? ''
      expect(text, page).not.toMatch(/<\/?[a-z]|javascript:|\bon\w+=/i)
      expect(text, page).not.toMatch(/\r|\uFEFF/)
    }
  })
})

describe.each(['pages-unseen', 'pages-third', 'pages-fourth', 'pages-fifth'])('%s', (folder) => {
  it('differ in nothing from what a person read, since they were seen', () => {
    const others = readFixtures(join(root, 'pipeline', 'fixtures', folder))
    expect(others.length).toBeGreaterThanOrEqual(30)
    expect(scoreOf(others).differences).toEqual([])
  })
})
