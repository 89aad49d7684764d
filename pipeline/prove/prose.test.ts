import { describe, expect, test } from 'vitest'
import { type Change, partPath, problemsAfter, weihaiReply } from '../fixtures/changed-data.ts'

const rewritten = (list: string, name: string, key: PropertyKey[], text: string) => {
  const change: Change = [[...partPath(list, name), ...key], text]
  return problemsAfter(weihaiReply, change).join('\n')
}
const floor = (zh: string) => rewritten('checks', 'fund-floor-against-total', ['wording', 'zh'], zh)
const floorEnglish = (en: string) =>
  rewritten('checks', 'fund-floor-against-total', ['wording', 'en'], en)

describe('a number in our Chinese is refused', () => {
  test.each([
    [
      'the letter prints it elsewhere',
      '市级每年安排不低于200万元；两年来给予397个社会组织282.6万元',
      '397个',
    ],
    ['its qualifier is dropped', '市级每年安排200万元；两年来给予61个社会组织282.6万元', '200万元'],
    ['its qualifier is turned', '市级每年安排不超过200万元；两年来给予282.6万元', '不超过200万元'],
    ['its unit is another', '市级每年安排不低于200万元；两年来给予61户282.6万元', '61户'],
    ['it is spelled out', '市级每年安排不低于三百万元；两年来给予282.6万元', '不低于三百万元'],
    [
      'it is that of another year',
      '2019年起市级每年安排不低于200万元；两年来给予282.6万元',
      '2019年',
    ],
    ['it is that of another period', '市级每年安排不低于200万元；三年来给予282.6万元', '三年'],
    [
      'it is counted per something else',
      '市级每月安排不低于200万元；两年来给予282.6万元',
      '不低于200万元',
    ],
  ])('where %s', (_, zh, words) => {
    expect(floor(zh)).toContain(`“${words}” is none of the figures or dates of its record`)
  })

  test('where a label speaks of the next figure of its sentence', () => {
    expect(
      rewritten('figures', 'day-care-centres', ['label', 'zh'], '累计建成的485处日间照料中心'),
    ).toContain('“485处” is none of the figures or dates of its record')
  })
})

describe('a number in our English is refused', () => {
  const said = (money: string, organisations = '61', years = 'two years') =>
    floorEnglish(
      `The city sets aside ${money} a year, and ¥2.826 million was given to ${organisations} social organisations over ${years}; the floor for two years.`,
    )

  test('where the Chinese does not say it', () => {
    expect(said('at least ¥2 million')).toBe('')
    expect(said('at least ¥2.6 million')).toContain('“2.6 million” does not stand in the Chinese')
    expect(said('at least ¥2 million', 'sixty-two')).toContain('“sixty-two” does not stand')
    expect(said('at least ¥2 million', '61', 'three years')).toContain('“three” does not stand')
  })

  test('where its qualifier is dropped, added or turned', () => {
    expect(said('¥2 million')).toContain('“2 million” is qualified otherwise than in the Chinese')
    expect(said('up to ¥2 million')).toContain('“2 million” is qualified otherwise')
    expect(said('at least ¥2 million', 'over 61')).toContain('“61” is qualified otherwise')
    expect(said('at least ¥2 million', 'nearly 61')).toContain('“61” is qualified otherwise')
  })

  test('where it leaves a number out', () => {
    expect(said('at least ¥2 million', 'some')).toContain('the 61 of the Chinese is left out')
  })
})
