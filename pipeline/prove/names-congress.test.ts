import { expect, it } from 'vitest'
import { namesCongress } from './names-congress.ts'

const npc = { body: 'npc', term: 17, session: 2 } as const
const cppcc = { body: 'cppcc', term: 12, session: 3 } as const

it.each([
  ['市十七届人大二次会议', npc],
  ['市第17届人民代表大会第2次会议', npc],
  ['市政协十二届三次会议', cppcc],
  ['政协蓝湾市第十二届委员会第三次会议', cppcc],
])('%s names its congress, whichever comes first', (words, congress) => {
  expect(namesCongress(words, congress)).toBe(true)
})

it.each([
  ['市十七届人大三次会议', npc],
  ['市七届人大二次会议', npc],
  ['市政协十七届二次会议', npc],
  ['市人大、政协十七届二次会议', npc],
])('%s names another', (words, congress) => {
  expect(namesCongress(words, congress)).toBe(false)
})
