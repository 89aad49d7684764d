import type { z } from 'zod'
import { closedList } from './bilingual.ts'

export const DateRule = closedList(
  {
    stated: { zh: '原文写明年份', en: 'the year is stated' },
    year_of_signature: {
      zh: '“今年”“年内”“全年”即署名之年',
      en: 'this year is the year of signature',
    },
    year_before_signature: {
      zh: '“去年”即署名之年的前一年',
      en: 'last year is the year before signature',
    },
    year_after_signature: {
      zh: '“明年”即署名之年的后一年',
      en: 'next year is the year after signature',
    },
    month_of_signature_year: {
      zh: '只写月份，取署名之年',
      en: 'a month without a year is of the year of signature',
    },
    end_of_year: { zh: '“年底”取十二月', en: 'the end of a year is its December' },
    end_of_half_year: {
      zh: '“上半年末”取六月，“下半年末”取十二月',
      en: 'the end of a half-year is its last month',
    },
    end_of_quarter: {
      zh: '“季度末”取该季度的末月',
      en: 'the end of a quarter is its last month',
    },
    end_of_plan: {
      zh: '五年规划期末取其末年十二月',
      en: 'the end of a five-year plan is the December of its last year',
    },
    month_of_signature: { zh: '“本月”即署名之月', en: 'this month is the month of signature' },
    date_of_signature: { zh: '“目前”即署名之日', en: 'now is the date of signature' },
  },
  '日期如何解析。',
  'How the date was resolved.',
)
export type DateRule = z.infer<typeof DateRule>
