import { describe, expect, it } from 'vitest'
import { mentionsOfSessions } from './session-mentions.ts'

describe('a session named in a title', () => {
  it.each([
    ['市十七届人大二次会议第77号', 'npc_suggestion', 17, 2],
    ['市第十八届人民代表大会第四次会议', 'npc_suggestion', 18, 4],
    ['市人大十七届二次会议', 'npc_suggestion', 17, 2],
    ['市17届人大第2次会议', 'npc_suggestion', 17, 2],
    ['市 十七 届人大 二次 会议', 'npc_suggestion', 17, 2],
    ['十七届二次人大会议', 'npc_suggestion', 17, 2],
    ['明州市第二届人大一次会议', 'npc_suggestion', 2, 1],
    ['十三届全国人大一次会议第1234号', 'npc_suggestion', 13, 1],
    ['市政协十四届二次会议', 'cppcc_proposal', 14, 2],
    ['政协云溪县第十届委员会第二次会议', 'cppcc_proposal', 10, 2],
    ['政协第十四届全国委员会第一次会议', 'cppcc_proposal', 14, 1],
    ['中国人民政治协商会议云溪县第十届委员会第二次会议', 'cppcc_proposal', 10, 2],
    ['市十四届政协二次会议', 'cppcc_proposal', 14, 2],
    ['市政协十四届二次全会', 'cppcc_proposal', 14, 2],
    ['市二十届二十次会议', null, 20, 20],
  ])('%s', (words, kind, term, session) => {
    expect(mentionsOfSessions(words)[0]).toMatchObject({ kind, term, session, damaged: false })
  })

  it.each(['市一届人大次会议', '市届人大二次会议', '市十七届人大二会议'])(
    '%s has lost something',
    (words) => {
      expect(mentionsOfSessions(words)[0]).toMatchObject({ damaged: true })
    },
  )

  it.each([
    '市十七届人大常委会第二次会议',
    '历届人大代表',
    '本届人大',
    '换届选举',
    '共召开三次会议',
  ])('%s is none', (words) => {
    expect(mentionsOfSessions(words)).toEqual([])
  })

  it('without a session has a term alone', () => {
    expect(mentionsOfSessions('市十七届人大第77号建议')[0]).toMatchObject({
      term: 17,
      session: null,
      damaged: false,
    })
  })
})
