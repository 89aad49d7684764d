import { expect, test } from 'vitest'
import { spoken } from './spoken.ts'

const apart = (text: string, language: 'zh' | 'en') =>
  spoken(text, language)
    .filter(({ as }) => as !== 'words')
    .map(({ text: run, as }) => `${as} ${run}`)

test('names of the API are told apart from Chinese words', () => {
  expect(apart('列表用 limit 与 cursor 翻页；结果见 meta.query.sort。', 'zh')).toEqual([
    'code limit',
    'code cursor',
    'code meta.query.sort',
  ])
  expect(apart('返回 application/problem+json（RFC 9457）', 'zh')).toEqual([
    'code application/problem+json',
  ])
  expect(apart('从 /api/v1 列出的地址开始', 'zh')).toEqual(['code /api/v1'])
  expect(apart('默认 -assigned_on,id。', 'zh')).toEqual(['code -assigned_on,id'])
})

test('an English sentence in Chinese words is no name, and stays to be found', () => {
  expect(apart('说明：the name of a field', 'zh')).toEqual([])
})

test('what is marked as code is code in both languages', () => {
  expect(apart('放进 `If-None-Match`：', 'zh')).toEqual(['code If-None-Match'])
  expect(apart('Ask with `If-None-Match`.', 'en')).toEqual(['code If-None-Match'])
})

test('Chinese words in English are told apart', () => {
  expect(apart('Words as printed, such as 截至目前.', 'en')).toEqual(['chinese 截至目前'])
})

test('no character is lost', () => {
  for (const text of ['a', '甲 b 乙 c.d', '`x` y', '词']) {
    for (const language of ['zh', 'en'] as const)
      expect(
        spoken(text, language)
          .map((run) => run.text)
          .join(''),
      ).toBe(text.replaceAll('`', ''))
  }
})
