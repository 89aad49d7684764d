import { printAmount, printExactly } from '../amounts.ts'
import { placeName } from '../words.ts'
import type { Counted, Passage, Template } from './passage.ts'
import { upToNow, yearBefore } from './times.ts'

const countQualifiers = ['exact', 'exact', 'exact', 'at_least', 'more_than', 'about'] as const

/** An aggregate facility whose count is a figure of the same name. */
const aggregate = (
  { id, label }: Counted,
  type: NonNullable<Passage['facility']>['type'],
  place: string | null,
  area: string | null = null,
): NonNullable<Passage['facility']> => ({
  id,
  level: 'aggregate',
  type,
  label,
  name: null,
  place_text: place,
  operator_text: null,
  count: id,
  area,
})

const dayCareCentres: Template = (setting) => {
  const { random, level } = setting
  const as_of = upToNow(setting)
  const count: Counted = {
    id: 'day-care-centres',
    label: { zh: '城市社区日间照料中心', en: 'urban community day-care centres' },
    subject: '城市社区日间照料中心',
    topic: 'elderly_facilities',
    as_of,
    printed: printAmount(random, {
      unit: 'site',
      word: '处',
      from: 5,
      to: 420,
      qualifiers: countQualifiers,
    }),
  }
  return [
    {
      pieces: [`${as_of.text},全${level}累计建成城市社区日间照料中心`, count, '。'],
      facility: aggregate(count, 'day_care_centre', `全${level}`),
    },
  ]
}

const ruralHomes: Template = (setting) => {
  const { random, level } = setting
  const as_of = upToNow(setting)
  const count: Counted = {
    id: 'rural-happiness-homes',
    label: { zh: '农村幸福院', en: 'rural homes for mutual care' },
    subject: '农村幸福院',
    topic: 'rural_care',
    as_of,
    printed: printAmount(random, {
      unit: 'site',
      word: '处',
      from: 10,
      to: 500,
      step: 5,
      qualifiers: countQualifiers,
    }),
  }
  return [
    {
      pieces: [`${as_of.text},全${level}农村幸福院达到`, count, ',基本覆盖有条件的村庄。'],
      facility: aggregate(count, 'rural_happiness_home', `全${level}`),
    },
  ]
}

const serviceCentres: Template = (setting) => {
  const { random, level } = setting
  const period = yearBefore(setting)
  const count: Counted = {
    id: 'community-service-centres',
    label: { zh: '新建社区养老服务中心', en: 'new community service centres for older people' },
    subject: '社区养老服务中心',
    topic: 'elderly_facilities',
    period,
    printed: printAmount(random, { unit: 'institution', word: '家', from: 2, to: 40 }),
  }
  const area: Counted = {
    id: 'community-service-centres-area',
    label: { zh: '新增服务面积', en: 'floor area added' },
    subject: '服务面积',
    topic: 'elderly_facilities',
    period,
    printed: printAmount(random, {
      unit: 'square_metre',
      word: '平方米',
      from: 500,
      to: 30_000,
      step: 100,
      qualifiers: countQualifiers,
    }),
  }
  return [
    {
      pieces: [`${period.text},我${level}新建社区养老服务中心`, count, ',新增服务面积', area, '。'],
      facility: aggregate(count, 'community_elderly_service_centre', `我${level}`, area.id),
    },
  ]
}

const careHome: Template = ({ random }) => {
  const name = `${placeName(random)}养护院`
  const place = `${placeName(random)}街道`
  const operator = random.chance(0.4) ? '社会资本' : null
  return [
    {
      pieces: [
        `位于${place}的${name}${operator === null ? '' : '由社会资本建设,'}已投入运营,实行医养结合。`,
      ],
      facility: {
        id: 'care-home',
        level: 'item',
        type: 'community_medical_care_home',
        label: { zh: name, en: 'a care home named in the letter' },
        name,
        place_text: place,
        operator_text: operator,
        count: null,
        area: null,
      },
    },
  ]
}

/** Two parts and their sum, one time in ten misprinted. */
const bedsInTownAndCountry: Template = ({ random, level }) => {
  const [town, country] = [random.int(20, 900), random.int(20, 900)]
  const sum = town + country + (random.chance(0.1) ? random.int(1, 9) : 0)
  const beds = (id: string, zh: string, en: string, subject: string, value: number): Counted => ({
    id,
    label: { zh, en },
    subject,
    topic: 'elderly_facilities',
    printed: printExactly(random, 'bed', '张床位', value),
  })
  const parts = [
    beds('beds-town', '城区养老床位', 'care beds in the town', '城区', town),
    beds('beds-country', '乡镇养老床位', 'care beds in the countryside', '乡镇', country),
    beds('beds-total', '全域养老床位', 'care beds in all', '养老服务', sum),
  ] as const
  const [inTown, inCountry, inAll] = parts
  return [
    {
      pieces: [
        `我${level}养老服务保障能力稳步提升,其中城区拥有`,
        inTown,
        ',乡镇拥有',
        inCountry,
        ',共计',
        inAll,
        '。',
      ],
      check: {
        id: 'beds-sum',
        kind: 'sum',
        label: { zh: '城区与乡镇床位之和', en: 'beds in town and countryside, added up' },
        wording: {
          zh: `信中分列城区${inTown.printed.text}、乡镇${inCountry.printed.text}，并给出合计${inAll.printed.text}。`,
          en: `The letter gives ${town} beds in town and ${country} in the countryside, and a total of ${sum}.`,
        },
        explanations: [
          { zh: '统计口径可能不同。', en: 'They may not have been counted in the same way.' },
        ],
        operands: [
          { role: 'addend', figure: inTown.id },
          { role: 'addend', figure: inCountry.id },
          { role: 'printed', figure: inAll.id },
        ],
      },
    },
  ]
}

const incubators: Template = (setting) => {
  const { random, level } = setting
  const as_of = upToNow(setting)
  const count: Counted = {
    id: 'incubators',
    label: { zh: '社会组织孵化园', en: 'incubators for social organisations' },
    subject: '社会组织孵化园',
    topic: 'social_organisations',
    as_of,
    printed: printAmount(random, { unit: 'item', word: '个', from: 2, to: 12 }),
  }
  const fostered: Counted = {
    id: 'charities-incubated',
    label: { zh: '培育的公益慈善类社会组织', en: 'charitable social organisations fostered' },
    subject: '公益慈善类社会组织',
    topic: 'social_organisations',
    as_of,
    printed: printAmount(random, {
      unit: 'item',
      word: '个',
      from: 10,
      to: 400,
      step: 5,
      qualifiers: countQualifiers,
    }),
  }
  return [
    {
      pieces: [
        `${as_of.text},全${level}建成社会组织孵化园`,
        count,
        ',培育公益慈善类社会组织',
        fostered,
        '。',
      ],
      facility: aggregate(count, 'social_organisation_incubator', `全${level}`),
    },
  ]
}

export const facilityTemplates: readonly Template[] = [
  dayCareCentres,
  ruralHomes,
  serviceCentres,
  careHome,
  bedsInTownAndCountry,
  incubators,
]
