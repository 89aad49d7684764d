import { describe, expect, it } from 'vitest'
import type { ParagraphKind } from '../../schemas/letter.ts'
import { kindsOfParagraphs } from './paragraph-kinds.ts'

type Lines = readonly (readonly [ParagraphKind, string])[]

function expectKinds(lines: Lines) {
  const kinds = kindsOfParagraphs(lines.map(([, line]) => line))
  expect(lines.map(([, line], at) => [kinds[at], line])).toEqual(lines)
}

describe('the kinds of paragraphs', () => {
  it('are told for a page whose title is printed above the letter too', () => {
    expectKinds([
      ['page_header', '当前位置: 首页 > 问政 > 建议提案 > 人大代表建议'],
      ['page_header', '关于市十八届人大一次会议第009号代表建议的答复'],
      ['page_header', '建议序号: 009 提建议人: 佟雨桐代表'],
      ['page_header', '部门名称: 教育局 发布日期: 2022-08'],
      ['page_header', '事  由:'],
      ['title', '关于市十八届人大一次会议第009号代表建议的答复'],
      ['salutation', '佟雨桐代表:'],
      ['body', '您提出的关于增加学位的建议收悉,现答复如下:'],
      ['heading', '一、增加学位供给'],
      ['body', '一是新建学校3所。'],
      ['heading', '(二)下一步工作打算'],
      ['body', '继续推进'],
      ['closing', '感谢您对教育工作的关心和支持!'],
      ['signature', '某市教育局'],
      ['date', '2022年7月1日'],
      ['contact', '(联系人:佟某,联系电话:5890000)'],
      ['attachment', '答复附件: 附件下载'],
      ['page_footer', 'Produced By 大汉网络 大汉版通发布系统'],
    ])
  })

  it('are told for a CPPCC proposal with a document number, two signatures and a list attached', () => {
    expectKinds([
      ['page_header', '索引号：11371000004359033M/2023-00012'],
      ['title', '对市政协十四届二次会议第0736号提案的答复'],
      ['page_header', '威教函〔2023〕12号'],
      ['salutation', '尊敬的佟雨桐、欧阳雨委员：'],
      ['body', '您好！您提出的提案收悉，现答复如下：'],
      ['body', '一、加强领导。我们成立了专班，由主要负责同志牵头，各部门分工负责，形成了合力。'],
      ['body', '有关情况请向教育局反映。'],
      ['closing', '再次感谢您的关心。'],
      ['attachment', '附件：1.学校名单'],
      ['attachment', '2.经费安排表'],
      ['signature', '某市教育局'],
      ['signature', '某市财政局（盖章）'],
      ['date', '二〇二三年六月三十日'],
      ['contact', '联系单位及电话：某市教育局0631—5890000'],
      ['body', '抄送：市政协提案委员会'],
      ['page_footer', '上一条：关于第12号提案的答复'],
      ['page_footer', '主办单位：某市人民政府办公室'],
    ])
  })

  it('are told where the title is broken, and an organisation is addressed', () => {
    expectKinds([
      ['title', '关于市政协十四届二次会议'],
      ['title', '第77号提案的答复'],
      ['salutation', '民盟某市委员会:'],
      ['body', '贵单位的提案收悉。'],
    ])
  })

  it.each([
    'X代表您好:',
    '佟雨桐等3名代表：',
    '佟 雨代表:',
    '尊敬的佟雨桐并和雨龙代表',
    '佟雨桐等委员：',
  ])('%s is a salutation', (line) => {
    expectKinds([
      ['title', '关于第77号建议的答复'],
      ['salutation', line],
      ['body', '现答复如下：'],
    ])
  })

  it('take nothing of the body for a signature, a contact or closing words', () => {
    expectKinds([
      ['title', '关于第77号建议的答复'],
      ['salutation', '佟雨桐代表:'],
      ['body', '感谢您对教育局工作的关心，现答复如下：'],
      ['body', '联系实际，做好以下工作。'],
      ['heading', '一、充分发挥教育局职能部门'],
      ['body', '同等条件下优先安排'],
      ['signature', '某市教育局'],
      ['date', '2022年7月1日'],
    ])
  })

  it('are body alone where nothing has the form of a letter', () => {
    expectKinds([
      ['body', '今天天气很好。'],
      ['body', '明天也是。'],
    ])
  })
})
