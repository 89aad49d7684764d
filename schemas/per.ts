import type { z } from 'zod'
import { closedList } from './bilingual.ts'

export const Per = closedList(
  {
    hour: { zh: '每小时', en: 'per hour' },
    day: { zh: '每日', en: 'per day' },
    week: { zh: '每周', en: 'per week' },
    month: { zh: '每月', en: 'per month' },
    quarter: { zh: '每季度', en: 'per quarter' },
    year: { zh: '每年', en: 'per year' },
    occasion: { zh: '每次', en: 'per occasion' },
    person: { zh: '每人', en: 'per person' },
    household: { zh: '每户', en: 'per household' },
    village: { zh: '每村', en: 'per village' },
    town: { zh: '每镇', en: 'per town' },
    community: { zh: '每社区', en: 'per community' },
    bed: { zh: '每张床位', en: 'per bed' },
    institution: { zh: '每家', en: 'per establishment' },
    item: { zh: '每个', en: 'per item' },
    site: { zh: '每处', en: 'per site' },
    mu: { zh: '每亩', en: 'per mu' },
    square_metre: { zh: '每平方米', en: 'per square metre' },
  },
  '按何计。',
  'What it is counted per.',
)
export type Per = z.infer<typeof Per>
