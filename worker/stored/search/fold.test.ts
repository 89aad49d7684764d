import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldSpaced, mayHold } from './fold.ts'

const textOf = (points: readonly number[]) => String.fromCodePoint(...points)
const folded = (text: string) => textOf(fold(text).points)

describe('folding', () => {
  test.each([
    ['ＡＢＣ１２３％，：', 'abc123%,:'],
    ['Covid-19', 'covid-19'],
    ['臺灣與國際組織萬億貳', '台湾与国际组织万亿贰'],
    ['13000㎡', '13000m2'],
    ['「甲」“乙”〔2018〕', '「甲」“乙”〔2018〕'],
    ['社会\n\n\n组织\u3000管 理\u200B', '社会组织管理'],
    ['金', '金'],
    ['a\u0000b', 'a\u0000b'],
    ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['\ud83d \ude00', '\ufffd\ufffd'],
  ])('of %j gives %j', (text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  test('gives every character of a chain the same form', () => {
    expect(new Set(['薴', '苧', '苎'].map(folded)).size).toBe(1)
  })

  test('says which code point of the text each one comes from', () => {
    expect(fold('😀 ㎡a')).toEqual({
      points: [0x1f600, 0x6d, 0x32, 0x61],
      at: [0, 2, 2, 3],
    })
  })

  test('leaves one space for a run of white space where it is asked to', () => {
    expect(textOf(foldSpaced('282.6 \u3000\n万元').points)).toBe('282.6 万元')
  })

  test('of a whole is that of its parts, one after the other', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const joined = [...fold(a).points, ...fold(b).points]
        expect(fold(a.toWellFormed() + b.toWellFormed()).points).toEqual(joined)
      }),
    )
  })

  test('of a folded text changes nothing', () => {
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const { points } = fold(String.fromCodePoint(point))
      const again = points.flatMap((one) => fold(String.fromCodePoint(one)).points)
      if (String(points) !== String(again)) expect([point, points]).toEqual([point, again])
    }
  })
})

describe('a text that may hold something', () => {
  const any = fc.string({
    unit: fc.constantFrom('社', '會', '会', ' ', '㎡', 'm', '2', 'Ａ', 'a', '😀', '\u200b'),
  })

  test('is every text that holds it, however it is written', () => {
    fc.assert(
      fc.property(any, any, any, (before, part, after) => {
        const { points } = fold(part)
        if (points.length > 0) expect(mayHold(before + part + after, points)).toBe(true)
      }),
    )
  })

  test('is not one that holds none of its characters, or others between them', () => {
    const { points } = fold('社会')
    for (const text of ['', '社', '会社', '社 的 会', '某某代表:'])
      expect(mayHold(text, points), text).toBe(false)
    expect(mayHold('该社\u3000會', points)).toBe(true)
  })
})
