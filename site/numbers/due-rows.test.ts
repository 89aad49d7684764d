import { expect, test } from 'vitest'
import { datedCommitments, dueRows } from './due-rows.ts'

const reply = {
  id: 'somewhere-1-1-1',
  name: '答复',
  url: '/api/v1/replies/somewhere-1-1-1',
  signed_on: '2018-07-02',
  body: { id: 'body', name: '某局', url: '/api/v1/bodies/body' },
}
const due = (zh: string, due_on: string | null) => ({
  label: { zh, en: zh },
  due_text: due_on === null ? null : '年底',
  due_on,
  reply,
})

test('commitments stand by the last day their due date allows; those without one are left out', () => {
  const dated = datedCommitments([due('乙', '2020'), due('丙', null), due('甲', '2018-12')])
  expect(dated.map(({ commitment }) => commitment.label.zh)).toEqual(['甲', '乙'])
})

test('each is drawn from the day its reply was signed', () => {
  const [row] = dueRows(datedCommitments([due('甲', '2018-12')]))
  expect(row).toEqual({
    label: '甲',
    said: '“年底”：2018年12月',
    on: '2018-12',
    saidOn: '2018-07-02',
  })
})
