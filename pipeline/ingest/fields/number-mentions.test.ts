import { describe, expect, it } from 'vitest'
import { mentionsOfNumbers, numberAlone } from './number-mentions.ts'

const numbers = (words: string, place: 'title' | 'text' = 'title') =>
  mentionsOfNumbers(words, place).flatMap((mention) => mention.numbers)

describe('the number of a suggestion', () => {
  it.each([
    ['市十七届人大二次会议第77号建议的答复', ['77']],
    ['第 009 号提案', ['009']],
    ['第DH0271号建议', ['DH0271']],
    ['第2023-045号提案', ['2023-045']],
    ['第5-12号建议', ['5-12']],
    ['海-5号建议', ['海-5']],
    ['“0456号”提案', ['0456']],
    ['77号建议', ['77']],
    ['政协110号提案', ['110']],
    ['第１２３号建议', ['123']],
    ['第五十五号建议', ['55']],
    ['第12、15号建议', ['12', '15']],
    ['第12号、第15号和第18号建议', ['12', '15', '18']],
    ['第01025号(农业水利类090号)提案', ['01025']],
  ])('%s', (title, expected) => {
    expect(numbers(title)).toEqual(expected)
  })

  it.each([
    '威民函〔2018〕77号',
    '威民函[2018]第77号',
    '建设部令第129号令',
    '省政府第3号公告',
    '地铁2号线',
    '12号楼',
  ])('%s is none', (words) => {
    expect(numbers(words)).toEqual([])
  })

  it('is believed in running text only beside a suggestion', () => {
    expect(numbers('您提出的关于修路的建议（第77号）收悉', 'text')).toEqual(['77'])
    expect(numbers('《关于修路的建议》（人大建议375号）收悉', 'text')).toEqual(['375'])
    expect(numbers('根据第129号文件精神', 'text')).toEqual([])
  })

  it.each(['第号建议', '第77建议'])('%s is damaged', (words) => {
    expect(mentionsOfNumbers(words, 'title')[0]).toMatchObject({ numbers: [], damaged: true })
  })

  it('stands alone beside a label', () => {
    expect(numberAlone('0088')).toEqual(['0088'])
    expect(numberAlone('第197号')).toEqual(['197'])
    expect(numberAlone('见附件')).toEqual([])
  })
})
