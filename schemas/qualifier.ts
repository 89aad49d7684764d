import type { z } from 'zod'
import { closedList } from './bilingual.ts'

export const Qualifier = closedList(
  {
    exact: { zh: '未加限定', en: 'unqualified' },
    at_least: { zh: '不低于', en: 'at least' },
    more_than: { zh: '超过', en: 'more than' },
    about: { zh: '约', en: 'about' },
    at_most: { zh: '不超过', en: 'at most' },
    less_than: { zh: '不足', en: 'less than' },
    range: { zh: '区间', en: 'range' },
  },
  '限定：原文如何限定这个数值。',
  'How the text qualifies the value.',
)
export type Qualifier = z.infer<typeof Qualifier>
