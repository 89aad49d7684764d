import type { Bilingual } from './bilingual.ts'
import type { ResourceName } from './resources.ts'

/** The parameters of a request for a list, and what it asks in words. */
export interface Example {
  query: Readonly<Record<string, string>>
  says: Bilingual
}

/** Requests worth making of each list: what the document and the reference show, and the tests run. */
export const examples: Readonly<Record<ResourceName, readonly Example[]>> = {
  proposals: [
    {
      query: { status: 'answered', sort: '-assigned_on' },
      says: {
        zh: '已答复的建议，新交办者在前',
        en: 'Answered proposals, the latest assigned first',
      },
    },
    {
      query: { 'clock.state': 'overdue', as_of: '2027-01-01' },
      says: {
        zh: '到 2027 年元旦已过期限而未见答复的',
        en: 'Past their due date, with no reply archived, on 1 January 2027',
      },
    },
    {
      query: { 'congress.term': '17', 'congress.session': '2', number: '77' },
      says: {
        zh: '第十七届第二次会议第 77 号',
        en: 'Number 77 of the second session of the seventeenth term',
      },
    },
  ],
  replies: [
    {
      query: { facet: 'body.id,signed_on', limit: '1' },
      says: { zh: '各部门、各年有多少答复', en: 'How many replies by department and by year' },
    },
    {
      query: { q: '社会组织 资金', sort: '-signed_on' },
      says: { zh: '含“社会组织”与“资金”的答复', en: 'Replies that hold both words' },
    },
    {
      query: { fields: 'title,signed_on,published_on,publication_lag' },
      says: { zh: '署名与发布相隔多久', en: 'How long from signature to publication' },
    },
  ],
  figures: [
    {
      query: { value__gte: '1000000', unit: 'CNY', sort: '-value' },
      says: {
        zh: '不少于一百万元的数字，大者在前',
        en: 'Figures of at least a million yuan, the largest first',
      },
    },
    {
      query: { q: '282.6万' },
      says: { zh: '以任何写法找一个数', en: 'One number, in whatever spelling' },
    },
    {
      query: { facet: 'topic,qualifier', limit: '1' },
      says: {
        zh: '各主题、各限定词有多少数字',
        en: 'How many figures by topic and by qualifier',
      },
    },
  ],
  commitments: [
    {
      query: { due_on__lte: '2018', sort: 'due_on' },
      says: { zh: '2018 年年底前到期的承诺', en: 'Commitments due by the end of 2018' },
    },
    {
      query: { modality__in: 'promise,conditional', due_on__isnull: 'true' },
      says: { zh: '没有期限的承诺', en: 'Promises without a due date' },
    },
  ],
  checks: [
    {
      query: { outcome__not: 'consistent' },
      says: { zh: '对不上或原文未说明的', en: 'What does not agree, or is not explained' },
    },
  ],
  grants: [
    {
      query: { level: 'aggregate', 'recipients_count.value__gte': '10' },
      says: { zh: '十家以上单位分享的资助总数', en: 'Totals that ten recipients or more share' },
    },
  ],
  facilities: [
    {
      query: { 'count.value__gte': '100', sort: '-count.value' },
      says: { zh: '一百处以上的设施', en: 'Facilities of which there are a hundred or more' },
    },
  ],
  satisfaction: [
    {
      query: { 'n.value__isnull': 'true' },
      says: { zh: '没有说明样本量的满意率', en: 'Satisfaction rates that give no sample size' },
    },
  ],
  disclosures: [
    {
      query: { 'itemised.count__lte': '0', sort: '-claimed.count.value' },
      says: { zh: '一项也没有逐项列出的', en: 'Totals of which nothing is itemised' },
    },
  ],
  bodies: [
    {
      query: { sort: '-replies.count' },
      says: { zh: '答复多者在前', en: 'The bodies with the most replies first' },
    },
  ],
  deputies: [
    {
      query: { congress_body: 'npc', term: '17' },
      says: { zh: '第十七届人大代表', en: 'Deputies of the seventeenth People’s Congress' },
    },
  ],
  policies: [
    {
      query: { issued_on__gte: '2016', sort: 'issued_on' },
      says: { zh: '2016 年以来印发的文件', en: 'Documents issued since 2016' },
    },
  ],
  sources: [
    {
      query: { 'redactions.rule__isnull': 'false' },
      says: { zh: '归档时遮盖过个人信息的原文', en: 'Texts in which personal data was masked' },
    },
  ],
  rules: [
    {
      query: { runs_clock: 'true' },
      says: { zh: '据以计时的规则', en: 'The rules by which clocks are run' },
    },
  ],
  releases: [
    {
      query: { sort: '-released_on', limit: '1' },
      says: { zh: '最近一次发布', en: 'The latest release' },
    },
  ],
  changes: [
    {
      query: { action__not: 'published' },
      says: { zh: '更正、改号与撤下', en: 'Corrections, renames and withdrawals' },
    },
  ],
}

/** And of search. */
export const searchExamples: readonly Example[] = [
  {
    query: { q: '养老' },
    says: { zh: '所有资源中的“养老”', en: '“养老” in every resource' },
  },
  {
    query: { q: '2,826,000' },
    says: { zh: '以任何写法找一个数', en: 'One number, in whatever spelling' },
  },
  {
    query: { q: '社會組織', resource: 'replies,figures', facet: 'resource,body.id' },
    says: {
      zh: '繁体也可；只在答复与数字中找，并计数',
      en: 'Traditional characters will do; in replies and figures alone, counted',
    },
  },
]
