import { printAmount } from '../amounts.ts'
import { placeName } from '../words.ts'
import type { Counted, Template } from './passage.ts'
import { sinceYear, yearBefore } from './times.ts'

const earmarked = {
  zh: '社会组织培育扶持政策',
  en: 'policy of fostering social organisations',
}
const purchase = { zh: '政府购买社会组织服务', en: 'services bought from social organisations' }

const yearlyFund: Template = ({ random, level }) => {
  const fund: Counted = {
    id: 'yearly-fund',
    label: { zh: '每年安排的专项资金', en: 'funds set aside each year' },
    subject: '专项资金',
    topic: 'grants',
    printed: printAmount(random, {
      unit: 'CNY',
      word: '元',
      from: 500_000,
      to: 8_000_000,
      step: 100_000,
      per: ['year'],
      qualifiers: ['at_least', 'exact', 'about', 'more_than'],
    }),
  }
  return [
    {
      pieces: [`${level}级财政每年安排`, fund, '专项资金,用于扶持社会组织发展。'],
      grant: {
        id: 'yearly-fund',
        level: 'policy',
        label: fund.label,
        programme: earmarked,
        funder_text: `${level}级财政`,
        funder: null,
        recipient: null,
        recipients_count: null,
        period: null,
        amounts: [{ stage: 'promised', stage_text: '安排', figure: fund.id }],
      },
    },
  ]
}

const grantsInAll: Template = (setting) => {
  const { random, body, we } = setting
  const period = sinceYear(setting)
  const count: Counted = {
    id: 'grants-recipients',
    label: { zh: '获得资金支持的社会组织', en: 'social organisations that were given funds' },
    subject: '社会组织',
    topic: 'grants',
    period,
    printed: printAmount(random, { unit: 'item', word: '个', from: 5, to: 120 }),
  }
  const amount: Counted = {
    id: 'grants-total',
    label: { zh: '给予社会组织的资金', en: 'funds given to social organisations' },
    subject: '资金支持',
    topic: 'grants',
    period,
    printed: printAmount(random, {
      unit: 'CNY',
      word: '元',
      from: 200_000,
      to: 9_000_000,
      step: 1000,
      qualifiers: ['exact', 'exact', 'exact', 'about', 'more_than'],
    }),
  }
  return [
    {
      pieces: [`${period.text},${we}共对社会组织`, count, '给予', amount, '的资金支持。'],
      grant: {
        id: 'grants-total',
        level: 'aggregate',
        label: { zh: '给予社会组织的资金支持', en: 'funds given to social organisations' },
        programme: purchase,
        funder_text: we,
        funder: body,
        recipient: null,
        recipients_count: count.id,
        period,
        amounts: [{ stage: 'awarded', stage_text: '给予', figure: amount.id }],
      },
    },
  ]
}

const oneGrant: Template = ({ random }) => {
  const recipient = `${placeName(random)}公益服务中心`
  const amount: Counted = {
    id: 'one-grant',
    label: { zh: `给予${recipient}的资助`, en: 'a grant to an organisation that is named' },
    subject: '项目资助',
    topic: 'grants',
    printed: printAmount(random, {
      unit: 'CNY',
      word: '元',
      from: 10_000,
      to: 200_000,
      step: 5000,
    }),
  }
  return [
    {
      pieces: [`其中,对${recipient}给予`, amount, '项目资助。'],
      grant: {
        id: 'one-grant',
        level: 'item',
        label: amount.label,
        programme: purchase,
        funder_text: null,
        funder: null,
        recipient,
        recipients_count: null,
        period: null,
        amounts: [{ stage: 'awarded', stage_text: '给予', figure: amount.id }],
      },
    },
  ]
}

const award: Template = ({ random }) => {
  const amount: Counted = {
    id: 'rating-award',
    label: { zh: '对获评社会组织的奖励', en: 'award to a rated social organisation' },
    subject: '奖励',
    topic: 'grants',
    printed: printAmount(random, {
      unit: 'CNY',
      word: '元',
      from: 5000,
      to: 30_000,
      step: 5000,
      qualifiers: ['range'],
    }),
  }
  return [
    {
      pieces: ['对获得较高评估等级的社会组织给予', amount, '一次性奖励。'],
      grant: {
        id: 'rating-award',
        level: 'policy',
        label: amount.label,
        programme: earmarked,
        funder_text: null,
        funder: null,
        recipient: null,
        recipients_count: null,
        period: null,
        amounts: [{ stage: 'promised', stage_text: '给予', figure: amount.id }],
      },
    },
  ]
}

const invested: Template = (setting) => {
  const { random } = setting
  const period = yearBefore(setting)
  const amount: Counted = {
    id: 'purchase-spending',
    label: { zh: '投入的购买服务资金', en: 'spent on bought services' },
    subject: '购买服务资金',
    topic: 'home_care_purchase',
    period,
    printed: printAmount(random, {
      unit: 'CNY',
      word: '元',
      from: 300_000,
      to: 250_000_000,
      step: 50_000,
      qualifiers: ['exact', 'exact', 'about', 'more_than'],
    }),
  }
  const people: Counted = {
    id: 'purchase-people',
    label: { zh: '受惠老年人', en: 'older people who benefit' },
    subject: '老年人',
    topic: 'home_care_purchase',
    period,
    printed: printAmount(random, {
      unit: 'person',
      word: '人',
      from: 500,
      to: 210_000,
      step: 100,
      qualifiers: ['exact', 'about', 'more_than'],
    }),
  }
  return [
    {
      pieces: [`${period.text},各级财政投入购买服务资金`, amount, ',惠及老年人', people, '。'],
    },
  ]
}

export const moneyTemplates: readonly Template[] = [
  yearlyFund,
  grantsInAll,
  oneGrant,
  award,
  invested,
]
