import type { FigureEntry } from '../../../../schemas/figure.ts'
import { printAmount, type Wish } from '../amounts.ts'
import type { Random } from '../random.ts'
import { placeName } from '../words.ts'
import type { Counted, Template } from './passage.ts'
import { upToNow } from './times.ts'

const usual = ['exact', 'exact', 'more_than', 'about', 'at_least'] as const

/** A figure in short: its name, what it counts in two languages and in the sentence, its quantity. */
const counted =
  (random: Random, topic: FigureEntry['topic'], as_of: FigureEntry['as_of'] = null) =>
  (id: string, zh: string, en: string, subject: string, quantity: Wish): Counted => ({
    id,
    label: { zh, en },
    subject,
    topic,
    as_of,
    printed: printAmount(random, quantity),
  })

const organisations: Template = (setting) => {
  const { random, level } = setting
  const as_of = upToNow(setting)
  const figure = counted(random, 'social_organisations', as_of)
  return [
    {
      pieces: [
        `${as_of.text},全${level}依法登记的社会组织达到`,
        figure(
          'organisations',
          '依法登记的社会组织',
          'registered social organisations',
          '社会组织',
          {
            unit: 'institution',
            word: '家',
            from: 100,
            to: 3200,
            qualifiers: usual,
          },
        ),
        ',登记志愿者',
        figure('volunteers', '登记志愿者', 'registered volunteers', '志愿者', {
          unit: 'person',
          word: '名',
          from: 800,
          to: 60_000,
          step: 10,
          qualifiers: usual,
        }),
        '。',
      ],
    },
  ]
}

const hotline: Template = ({ random, level }) => {
  const figure = counted(random, 'hotlines')
  return [
    {
      pieces: [
        `我${level}便民热线日均受理量达到`,
        figure('hotline-daily', '热线日均受理量', 'calls taken a day', '受理量', {
          unit: 'occurrence',
          word: '次',
          from: 200,
          to: 3000,
          step: 50,
          per: ['day'],
          qualifiers: usual,
        }),
        ',按时办结率为',
        figure('hotline-closed', '按时办结率', 'closed in time', '按时办结率', {
          unit: 'percent',
          word: '%',
          from: 80,
          to: 100,
          step: 0.5,
        }),
        '。',
      ],
    },
  ]
}

const platform: Template = (setting) => {
  const { random } = setting
  const as_of = upToNow(setting)
  const figure = counted(random, 'home_care_platform', as_of)
  return [
    {
      pieces: [
        `${as_of.text},居家养老信息平台整合各类服务机构`,
        figure(
          'platform-providers',
          '平台整合的服务机构',
          'providers on the platform',
          '服务机构',
          {
            unit: 'institution',
            word: '家',
            from: 50,
            to: 3200,
            qualifiers: usual,
          },
        ),
        ',累计上门服务',
        figure('platform-visits', '累计上门服务', 'home visits so far', '上门服务', {
          unit: 'occurrence',
          word: '次',
          from: 1000,
          to: 90_000,
          step: 100,
          qualifiers: usual,
        }),
        '。',
      ],
    },
  ]
}

const careHours: Template = ({ random }) => {
  const figure = counted(random, 'home_care_purchase')
  return [
    {
      pieces: [
        '为符合条件的困难老年人每月提供',
        figure('care-hours', '每月提供的服务时间', 'hours of service a month', '服务', {
          unit: 'hour',
          word: '小时',
          from: 10,
          to: 45,
          step: 5,
          per: ['month'],
          qualifiers: ['range', 'range', 'exact', 'at_most'],
        }),
        '的助餐、助洁、助行服务,政府按照每小时',
        figure('care-price', '每小时购买价格', 'price of an hour', '标准', {
          unit: 'CNY',
          word: '元',
          from: 15,
          to: 40,
          per: ['hour'],
        }),
        '的标准购买。',
      ],
    },
  ]
}

const allowance: Template = ({ random }) => [
  {
    pieces: [
      '对高龄老年人每人每月发放津贴',
      counted(random, 'home_care_purchase')('allowance', '高龄津贴', 'old-age allowance', '津贴', {
        unit: 'CNY',
        word: '元',
        from: 50,
        to: 500,
        step: 50,
        per: ['person', 'month'],
        qualifiers: ['exact', 'at_least'],
      }),
      '。',
    ],
  },
]

const doctors: Template = (setting) => {
  const { random, level } = setting
  const as_of = upToNow(setting)
  const figure = counted(random, 'family_doctors', as_of)
  return [
    {
      pieces: [
        `${as_of.text},全${level}组建家庭医生服务团队`,
        figure('doctor-teams', '家庭医生服务团队', 'family-doctor teams', '家庭医生服务团队', {
          unit: 'item',
          word: '个',
          from: 30,
          to: 600,
        }),
        ',服务家庭',
        figure('doctor-households', '签约家庭', 'households signed up', '家庭', {
          unit: 'household',
          word: '户',
          from: 20_000,
          to: 700_000,
          step: 100,
          qualifiers: usual,
        }),
        ',重点人群覆盖率达到',
        figure('doctor-share', '重点人群覆盖率', 'share of key groups covered', '覆盖率', {
          unit: 'percent',
          word: '%',
          from: 40,
          to: 99,
        }),
        '。',
      ],
    },
  ]
}

const ruralPilot: Template = ({ random }) => {
  const town = `${placeName(random)}镇`
  return [
    {
      pieces: [
        `在${town}开展农村互助养老试点,受益老年人`,
        counted(random, 'rural_care')(
          'rural-pilot',
          '互助养老试点受益老年人',
          'older people in the pilot',
          '老年人',
          { unit: 'person', word: '人', from: 30, to: 900, step: 10, qualifiers: usual },
        ),
        '。',
      ],
    },
  ]
}

const surveyed: Template = ({ random }) => {
  const figure = counted(random, 'home_care_platform')
  return [
    {
      pieces: [
        '经专业评估机构电话回访服务对象',
        figure('surveyed', '回访的服务对象', 'people asked by telephone', '服务对象', {
          unit: 'person',
          word: '人',
          from: 100,
          to: 3000,
          step: 50,
        }),
        ',群众满意率达到',
        figure('satisfied', '群众满意率', 'rate of satisfaction', '满意率', {
          unit: 'percent',
          word: '%',
          from: 85,
          to: 99.5,
          step: 0.5,
        }),
        '。',
      ],
      satisfaction: {
        id: 'satisfied',
        service: { zh: '居家养老服务', en: 'home care' },
        measure: { zh: '群众满意率', en: 'rate of satisfaction' },
        population: '服务对象',
        question: null,
        period: null,
        surveyor: '专业评估机构',
        value: 'satisfied',
        n: 'surveyed',
        response_rate: null,
      },
    },
  ]
}

const rated: Template = ({ random }) => [
  {
    pieces: [
      '平台运行以来,居民满意率达到',
      counted(random, 'home_care_platform')(
        'residents-satisfied',
        '居民满意率',
        'residents’ satisfaction',
        '居民满意率',
        { unit: 'percent', word: '%', from: 90, to: 100 },
      ),
      '。',
    ],
    satisfaction: {
      id: 'residents-satisfied',
      service: { zh: '信息平台', en: 'the platform' },
      measure: { zh: '居民满意率', en: 'residents’ satisfaction' },
      population: null,
      question: null,
      period: null,
      surveyor: null,
      value: 'residents-satisfied',
      n: null,
      response_rate: null,
    },
  },
]

export const serviceTemplates: readonly Template[] = [
  organisations,
  hotline,
  platform,
  careHours,
  allowance,
  doctors,
  ruralPilot,
]
export const ratingTemplates: readonly Template[] = [surveyed, rated]
