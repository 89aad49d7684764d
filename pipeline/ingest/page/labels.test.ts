import { describe, expect, it } from 'vitest'
import { readLabels } from './labels.ts'

const read = (...lines: string[]) => readLabels(lines).map(({ role, value }) => [role, value])

describe('labels', () => {
  it.each([
    [
      ['建议序号: 77 提建议人: 丛国序代表'],
      [
        ['number', '77'],
        ['proposers', '丛国序代表'],
      ],
    ],
    [
      ['部门名称: 民政局 发布日期: 2018-11'],
      [
        ['department', '民政局'],
        ['published', '2018-11'],
      ],
    ],
    [
      ['文 号：\t威民函〔2018〕12号\t公开方式：\t主动公开'],
      [
        ['doc number', '威民函〔2018〕12号'],
        ['disclosure', '主动公开'],
      ],
    ],
    [
      ['[ 成文日期 ] | 2022-05-25 | [ 发布日期 ] | 2022-06-03 |'],
      [
        ['signed', '2022-05-25'],
        ['published', '2022-06-03'],
      ],
    ],
    [
      ['发布机构 市民政局 公开方式 主动公开'],
      [
        ['publisher', '市民政局'],
        ['disclosure', '主动公开'],
      ],
    ],
    [['• 文  号:', '建建复字〔2022〕75号'], [['doc number', '建建复字〔2022〕75号']]],
    [['建议编号', '0088'], [['number', '0088']]],
  ])('%j', (lines, labels) => {
    expect(read(...lines)).toEqual(labels)
  })

  it('without a value take none from the next label', () => {
    expect(read('文号：', '公开方式：主动公开')).toEqual([['disclosure', '主动公开']])
  })

  it('are not read out of sentences', () => {
    expect(read('近年来，我局根据群众来源反映的时间要求，做好各项工作。')).toEqual([])
  })
})
