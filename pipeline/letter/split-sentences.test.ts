import { describe, expect, it } from 'vitest'
import { splitSentences } from './split-sentences.ts'

describe('sentences', () => {
  it.each([
    ['甲。乙!丙?丁', ['甲。', '乙!', '丙?', '丁']],
    ['甲！！乙？！丙', ['甲！！', '乙？！', '丙']],
    ['甲;乙；丙,丁。', ['甲;乙；丙,丁。']],
    ['甲。 乙。', ['甲。 ', '乙。']],
    ['他说:“甲。乙。”丙。', ['他说:“甲。乙。”', '丙。']],
    ['破解“怎么办?”的难题。乙。', ['破解“怎么办?”的难题。', '乙。']],
    ['甲(见附件。另附一表。)。乙', ['甲(见附件。另附一表。)。', '乙']],
    ['甲(见附件。）乙。', ['甲(见附件。）', '乙。']],
    ['读《怎么办?》一书。乙', ['读《怎么办?》一书。', '乙']],
    ['甲“乙。丙。丁', ['甲“乙。', '丙。', '丁']],
    ['甲)乙。丙', ['甲)乙。', '丙']],
    ['见http://example.com/list?page=2。乙', ['见http://example.com/list?page=2。', '乙']],
    ['增长3.5倍。乙', ['增长3.5倍。', '乙']],
  ])('%s', (paragraph, sentences) => {
    expect(splitSentences(paragraph)).toEqual(sentences)
  })
})
