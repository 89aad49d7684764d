import { z } from 'zod'
import { Bilingual, closedList, said } from './bilingual.ts'
import { DisclosureSummary } from './disclosure.ts'
import { Evidence, Quote } from './evidence.ts'
import { foot, head } from './head.ts'
import { PartName } from './id.ts'
import { FigureReference } from './quantity.ts'
import { ReplyReference } from './reply-reference.ts'

export const FacilityLevel = closedList(
  {
    aggregate: { zh: '汇总', en: 'aggregate' },
    item: { zh: '逐项', en: 'item' },
  },
  '层级：汇总数或单个设施。',
  'Level: a count of many, or one facility.',
)

export const FacilityType = closedList(
  {
    day_care_centre: { zh: '城市社区日间照料中心', en: 'urban community day-care centre' },
    rural_happiness_home: { zh: '农村幸福院', en: 'rural home for mutual care' },
    community_elderly_service_centre: {
      zh: '社区养老服务中心',
      en: 'community service centre for older people',
    },
    community_medical_care_home: { zh: '社区医养结合机构', en: 'community medical and care home' },
    social_organisation_incubator: {
      zh: '社会组织孵化园（创业园）',
      en: 'incubator for social organisations',
    },
    social_organisation_service_centre: {
      zh: '镇（街）社会组织服务中心',
      en: 'town or sub-district service centre for social organisations',
    },
    social_organisation_platform: {
      zh: '社会组织服务平台',
      en: 'service platform for social organisations',
    },
    home_care_sub_centre: {
      zh: '居家养老信息平台分中心',
      en: 'sub-centre of the home-care platform',
    },
  },
  '设施类型。',
  'Type of facility.',
)

const fields = {
  level: FacilityLevel,
  type: FacilityType,
  label: Bilingual.meta(said('说明。', 'What it is.')),
  name: z.string().min(1).nullable().meta(said('设施名称。', 'Name of the facility.')),
  place_text: z
    .string()
    .min(1)
    .nullable()
    .meta(said('原文所称地点。', 'Where, in the letter’s words.')),
  operator_text: z
    .string()
    .min(1)
    .nullable()
    .meta(said('原文所称建设或运营方。', 'Who builds or runs it, in the letter’s words.')),
}

export const FacilityEntry = z
  .strictObject({
    id: PartName,
    ...fields,
    count: PartName.nullable(),
    area: PartName.nullable(),
    evidence: Quote,
    absent: foot.absent,
  })
  .meta(said('设施（录入格式）。', 'A facility, as authored.'))
export type FacilityEntry = z.infer<typeof FacilityEntry>

/** Public service places: a count of a type, or one that is named. */
export const Facility = z
  .strictObject({
    ...head,
    reply: ReplyReference,
    ...fields,
    count: FigureReference.nullable().meta(said('数量。', 'How many.')),
    area: FigureReference.nullable().meta(said('面积。', 'Floor area.')),
    division_code: z
      .string()
      .regex(/^[1-9][0-9]{5}$/, 'expected six digits of GB/T 2260')
      .nullable()
      .meta(said('行政区划代码（GB/T 2260）。', 'Division code, GB/T 2260.')),
    beds: FigureReference.nullable().meta(said('床位数。', 'Beds.')),
    disclosure: DisclosureSummary.nullable().meta(
      said('所述与列出。', 'How many of them are itemised.'),
    ),
    evidence: Evidence,
    ...foot,
  })
  .meta(said('设施：一类的数量，或具名的一处。', 'Facility: a count of a type, or one by name.'))
export type Facility = z.infer<typeof Facility>
