import { expect, it } from 'vitest'
import { doubtsOf } from '../ingest/json-line.ts'
import { readPage } from '../ingest/read-page.ts'

it('what is doubted is said without the contact person of the line it quotes', () => {
  const page =
    '关于市十四届人大五次会议第38号建议的答复\n承办单位：蓝湾市民政局\n王强代表：\n您提出的关于修路的建议收悉，现答复如下：\n' +
    `${'今年计划修路，已完成一半，其余年底前完成。'.repeat(6)}\n联系人：邵明远，联系电话：13812345678\n`
  const record = readPage(new TextEncoder().encode(page), 'page.txt')
  expect(doubtsOf(record).join('\n')).not.toMatch(/邵明远|13812345678/u)
  expect(doubtsOf(record).length).toBeGreaterThan(0)
})
