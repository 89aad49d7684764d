import { expect, test } from 'vitest'
import type { Satisfaction } from '../../schemas/satisfaction.ts'
import { satisfactionRows } from './satisfaction-rows.ts'

const absent = 'not_published'
const rate: Satisfaction = {
  id: 'somewhere-1-1-1_rate',
  url: '/api/v1/satisfaction/somewhere-1-1-1_rate',
  page_url: '/satisfaction/?id=somewhere-1-1-1_rate',
  reply: {
    id: 'somewhere-1-1-1',
    name: '答复',
    url: '/api/v1/replies/somewhere-1-1-1',
    signed_on: '2018-07-02',
    body: { id: 'body', name: '某局', url: '/api/v1/bodies/body' },
  },
  service: { zh: '热线', en: 'hotline' },
  measure: { zh: '满意率', en: 'satisfaction' },
  population: '来电居民',
  question: null,
  period: null,
  surveyor: null,
  value: {
    id: 'somewhere-1-1-1_value',
    name: '满意率',
    url: '/api/v1/figures/somewhere-1-1-1_value',
    value: 99,
    low: null,
    high: null,
    qualifier: 'exact',
    unit: 'percent',
    unit_text: '%',
    per: [],
    text: '99%',
  },
  n: null,
  response_rate: null,
  evidence: {
    source: 'somewhere-1-1-1',
    anchor: 's1',
    start: 0,
    end: 3,
    exact: '99%',
    prefix: '',
    suffix: '',
    url: '/replies/somewhere-1-1-1/#s1',
  },
  recorded_on: '2026-11-28',
  absent: {
    question: absent,
    period: absent,
    surveyor: absent,
    n: absent,
    response_rate: absent,
  },
}

test('a rate says how much is given of what one must know to read it', () => {
  const [row] = satisfactionRows([rate])
  expect(row?.label).toBe('热线 · 满意率')
  expect(row?.bars[0]).toMatchObject({ name: '方法信息写明 1/6 项', extent: { to: 99 } })
})
