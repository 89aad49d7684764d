import { expect, test } from 'vitest'
import { bibtex, type Cited, cslJson, gbt } from './dataset.ts'

const cited: Cited = {
  release: '2026-11-24-0123456789ab',
  releasedOn: '2026-11-24',
  name: '有据：政府答复逐句归档数据',
  author: '有据',
  url: 'https://example.org/data/',
  language: 'zh-CN',
  accessed: '引用日期',
}

test('a dataset is cited as the standard asks, with its release and a place for the day of reading', () => {
  expect(gbt(cited)).toBe(
    '有据. 有据：政府答复逐句归档数据: 2026-11-24-0123456789ab[DS/OL]. (2026-11-24)[引用日期]. https://example.org/data/.',
  )
})

test('BibTeX keeps names of organisations whole', () => {
  expect(bibtex(cited)).toContain('author       = {{有据}}')
  expect(bibtex(cited)).toContain('version      = {2026-11-24-0123456789ab}')
})

test('CSL-JSON is a dataset with the day of its release', () => {
  expect(JSON.parse(cslJson(cited))).toMatchObject([
    { type: 'dataset', issued: { 'date-parts': [[2026, 11, 24]] }, URL: cited.url },
  ])
})
