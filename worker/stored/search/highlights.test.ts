import { describe, expect, test } from 'vitest'
import { highlightsIn, matchesIn } from './highlights.ts'
import { readQuery } from './query.ts'

function query(typed: string) {
  const read = readQuery(typed)
  if ('refused' in read) throw new Error(`${typed} is refused`)
  return read
}
/** The text with its highlights in brackets. */
function marked(text: string, typed: string): string {
  const points = [...text]
  for (const [start, end] of highlightsIn(text, query(typed)).toReversed()) {
    points.splice(end, 0, ']')
    points.splice(start, 0, '[')
  }
  return points.join('')
}

describe('highlights', () => {
  test.each([
    ['社会组织和社会', '社会', '[社会]组织和[社会]'],
    ['改革社会组织\n\n管理制度', '组织管理', '改革社会[组织\n\n管理]制度'],
    ['😀😀Ａb', 'AB', '😀😀[Ａb]'],
    ['臺灣', '台', '[臺]灣'],
    ['㈠是', '一', '[㈠]是'],
    ['哈哈哈', '哈哈', '[哈哈哈]'],
    ['甲乙丙丁', '乙 甲 丁', '[甲乙]丙[丁]'],
    ['给予了282.6万元的资金', '2,826,000元', '给予了[282.6万]元的资金'],
    ['给予了282.6万元的资金', '282.6 万元', '给予了[282.6万元]的资金'],
    ['给予了282.6万元的资金', '2,826,000人', '给予了282.6万元的资金'],
    ['奖励0.5至2万元', '5000元', '奖励[0.5]至2万元'],
    ['没有', '社会', '没有'],
  ])('in %j of %j', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected)
  })
})

describe('the texts that match', () => {
  test('stand with those first that hold most of the words, else in their order', () => {
    const texts = ['一有甲', '二没有', '三有甲和乙', '四有乙'].map((text, index) => ({
      anchor: `s${String(index)}`,
      text,
    }))
    expect(matchesIn(texts, query('甲 乙')).map(({ anchor }) => anchor)).toEqual(['s2', 's0', 's3'])
    expect(matchesIn(texts, query('甲 乙'))[0]).toEqual({
      anchor: 's2',
      text: '三有甲和乙',
      highlights: [
        [2, 3],
        [4, 5],
      ],
    })
  })
})
