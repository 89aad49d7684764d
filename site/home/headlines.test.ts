import { expect, test } from 'vitest'
import type { Facility } from '../../schemas/facility.ts'
import type { Figure } from '../../schemas/figure.ts'
import { headlines } from './headlines.ts'

const evidence = {
  source: 'somewhere-1-1-1',
  anchor: 's1',
  start: 0,
  end: 2,
  exact: '2处',
  prefix: '',
  suffix: '',
  url: '/replies/somewhere-1-1-1/#s1',
}
const reply = {
  id: 'somewhere-1-1-1',
  name: '答复',
  url: '/api/v1/replies/somewhere-1-1-1',
  signed_on: '2018-07-02',
  body: { id: 'somewhere', name: '某局', url: '/api/v1/bodies/somewhere' },
}
const head = (id: string) => ({ id, url: `/api/v1/${id}`, page_url: `/facilities/#${id}` })

const figure = (id: string): Figure => ({
  ...head(id),
  reply,
  label: { zh: `${id} 的数量`, en: id },
  subject: id,
  topic: 'elderly_facilities',
  as_of: null,
  period: null,
  value: Number(id.split('-')[1]),
  low: null,
  high: null,
  qualifier: 'exact',
  unit: 'site',
  unit_text: '处',
  per: [],
  text: '2处',
  evidence,
  recorded_on: '2026-01-01',
  absent: {},
})

const facility = (id: string): Facility => ({
  ...head(id),
  reply,
  level: 'aggregate',
  type: 'day_care_centre',
  label: { zh: id, en: id },
  name: null,
  place_text: null,
  operator_text: null,
  count: { ...figure(id), name: id },
  area: null,
  division_code: null,
  beds: null,
  disclosure: null,
  evidence,
  recorded_on: '2026-01-01',
  absent: {},
})

test('the most numerous facilities come first, and only three of them', () => {
  const facilities = ['a-2', 'a-9', 'a-5', 'a-7'].map(facility)
  const shown = headlines({ grants: [], facilities, satisfaction: [], figure })
  expect(shown.map(({ label, href }) => `${label} ${href}`)).toEqual([
    'a-9 的数量 /facilities/#a-9',
    'a-7 的数量 /facilities/#a-7',
    'a-5 的数量 /facilities/#a-5',
  ])
})

test('of many letters the newest is told of, by its department and day', () => {
  const later = { ...reply, id: 'somewhere-1-2-9', signed_on: '2019-06-01' }
  const facilities = ['a-9', 'b-2', 'a-7', 'a-5'].map(facility)
  const shown = headlines({
    grants: [],
    facilities,
    satisfaction: [],
    figure: (id) => (id === 'b-2' ? { ...figure(id), reply: later } : figure(id)),
  })
  expect(shown.map(({ label, from }) => `${label} ${from}`)).toEqual([
    'b-2 的数量 某局 · 2019年6月1日',
    'a-9 的数量 某局 · 2018年7月2日',
    'a-7 的数量 某局 · 2018年7月2日',
  ])
})
