import { expect, test } from 'vitest'
import { gapsOfReply } from './gaps.ts'

test('a reply’s gaps are its own and its proposal’s, each once, without the clock’s', () => {
  const gaps = gapsOfReply({ absent: { doc_number: 'not_published' } }, [
    { absent: { assigned_on: 'not_published', 'clock.due_on': 'unknown' } },
    { absent: { assigned_on: 'not_published', resubmission_of: 'not_applicable' } },
  ])
  expect(gaps.map(({ field, said }) => `${field}：${said}`)).toEqual([
    '发文字号：归档文本未载',
    '交办日期：归档文本未载',
  ])
})
