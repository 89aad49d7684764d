import { expect, test } from 'vitest'
import { facilityRows } from './facility-rows.ts'

const replyOf = (id: string) => ({
  id,
  name: '答复',
  url: `/api/v1/replies/${id}`,
  signed_on: '2018-07-02',
  body: { id: 'body', name: '某局', url: '/api/v1/bodies/body' },
})
const facility = (zh: string, value: number | null, reply = 'somewhere-1-1-1') => ({
  label: { zh, en: zh },
  reply: replyOf(reply),
  count:
    value === null
      ? null
      : {
          id: `${reply}_${value}`,
          name: zh,
          url: '/',
          value,
          low: null,
          high: null,
          qualifier: 'exact' as const,
          unit: 'site' as const,
          unit_text: '处',
          per: [],
          text: `${value}处`,
        },
})

test('the most numerous stand first; what has no count is not drawn', () => {
  const rows = facilityRows([
    facility('分中心', 4),
    facility('平台', null),
    facility('幸福院', 485),
  ])
  expect(rows.map(({ label }) => label)).toEqual(['幸福院', '分中心'])
})

test('counts of several letters are told apart and never added up', () => {
  const rows = facilityRows([facility('幸福院', 485), facility('幸福院', 20, 'somewhere-1-1-2')])
  expect(rows).toHaveLength(2)
  expect(rows[0]?.label).toBe('幸福院（某局，2018年7月2日）')
})
