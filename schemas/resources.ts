import type { z } from 'zod'
import type { Bilingual } from './bilingual.ts'
import { Body } from './body.ts'
import { Change } from './change.ts'
import { Check } from './check.ts'
import { Commitment } from './commitment.ts'
import { Deputy } from './deputy.ts'
import { Disclosure } from './disclosure.ts'
import { Facility } from './facility.ts'
import { Figure } from './figure.ts'
import { Grant } from './grant.ts'
import { Policy } from './policy.ts'
import { Proposal } from './proposal.ts'
import { Release } from './release.ts'
import { Reply } from './reply.ts'
import { Rule } from './rule.ts'
import { Satisfaction } from './satisfaction.ts'
import { Source } from './source.ts'

/** What is said of a resource once, and read by its table, its addresses, its document and its pages. */
interface Declaration {
  schema: z.ZodType
  label: Bilingual
  /** Paths a list can be filtered by; what they are is read off the schema (`schemas/field.ts`). */
  filters: readonly string[]
  /** Paths a list can be sorted by, besides `id`. */
  sorts: readonly string[]
  /** The order of a list that was not asked for another; equal ones stand by `id`. */
  order: string
  /** The date by which broad searches are ordered, where records have one. */
  date: string | null
  /** Paths whose words `q` and search look in; none where a record has no words of its own. */
  text: readonly string[]
  /** Formats a list has besides json, csv and ndjson. */
  feeds: readonly ('atom' | 'ics')[]
}

const ofReply = ['reply.id', 'reply.signed_on', 'reply.body.id'] as const
/** What the letter itself says is told from the rows of a list by the text it stands in. */
const fromText = ['evidence.source', 'recorded_on'] as const

/**
 * Every resource of the API: its name is that of its table, its address and its
 * release files. What a resource is called and asked by is written here and nowhere else.
 */
export const resources = {
  proposals: {
    schema: Proposal,
    label: { zh: '建议', en: 'Proposals' },
    filters: [
      'kind',
      'congress.body',
      'congress.term',
      'congress.session',
      'number',
      'place.slug',
      'deputies.lead.id',
      'deputies.joint.id',
      'lead_body.id',
      'co_bodies.id',
      'submitted_on',
      'assigned_on',
      'withdrawn_on',
      'result_class.normalised',
      'resubmission_of.id',
      'replies.id',
      'replies.signed_on',
      'status',
      'clock.state',
      'clock.due_on',
      'recorded_on',
    ],
    sorts: ['congress.term', 'assigned_on', 'submitted_on', 'clock.due_on', 'recorded_on'],
    order: '-assigned_on',
    date: 'assigned_on',
    text: ['title', 'number', 'deputies.lead.name', 'deputies.joint.name', 'lead_body.name'],
    feeds: ['ics'],
  },
  replies: {
    schema: Reply,
    label: { zh: '答复', en: 'Replies' },
    filters: [
      'kind',
      'proposals.id',
      'body.id',
      'addressees.id',
      'doc_number',
      'signed_on',
      'published_on',
      'publication_lag.min_days',
      'publication_lag.max_days',
      'recorded_on',
    ],
    sorts: [
      'signed_on',
      'published_on',
      'publication_lag.min_days',
      'publication_lag.max_days',
      'recorded_on',
    ],
    order: '-signed_on',
    date: 'signed_on',
    text: ['sections.heading.text', 'sections.paragraphs.sentences.text'],
    feeds: ['atom'],
  },
  figures: {
    schema: Figure,
    label: { zh: '数字', en: 'Figures' },
    filters: [
      ...ofReply,
      'topic',
      'value',
      'qualifier',
      'unit',
      'per',
      'as_of.on',
      'period.start.on',
      'period.end.on',
      'evidence.source',
      'evidence.anchor',
      'recorded_on',
    ],
    sorts: ['reply.signed_on', 'value', 'as_of.on', 'recorded_on'],
    order: '-reply.signed_on',
    date: 'reply.signed_on',
    text: ['label.zh', 'label.en', 'subject', 'text'],
    feeds: [],
  },
  commitments: {
    schema: Commitment,
    label: { zh: '承诺', en: 'Commitments' },
    filters: [
      ...ofReply,
      'modality',
      'owner.id',
      'target.id',
      'target.value',
      'target.unit',
      'due_on',
      'due_latest',
      'status',
      'conflicts_with.id',
      'evidence.anchor',
      'recorded_on',
    ],
    sorts: ['reply.signed_on', 'due_on', 'due_latest', 'recorded_on'],
    order: '-reply.signed_on',
    date: 'reply.signed_on',
    text: ['text', 'label.zh', 'label.en'],
    feeds: ['atom', 'ics'],
  },
  checks: {
    schema: Check,
    label: { zh: '核对', en: 'Checks' },
    filters: [...ofReply, 'kind', 'outcome', 'recorded_on'],
    sorts: ['reply.signed_on', 'recorded_on'],
    order: '-reply.signed_on',
    date: 'reply.signed_on',
    text: [],
    feeds: [],
  },
  grants: {
    schema: Grant,
    label: { zh: '资助', en: 'Grants' },
    filters: [
      ...ofReply,
      'level',
      'funder.id',
      'recipients_count.value',
      'amounts.stage',
      'amounts.figure.value',
      'period.start.on',
      'period.end.on',
      ...fromText,
    ],
    sorts: ['reply.signed_on', 'recipients_count.value', 'recorded_on'],
    order: '-reply.signed_on',
    date: 'reply.signed_on',
    text: [],
    feeds: [],
  },
  facilities: {
    schema: Facility,
    label: { zh: '设施', en: 'Facilities' },
    filters: [...ofReply, 'level', 'type', 'count.value', 'area.value', ...fromText],
    sorts: ['reply.signed_on', 'count.value', 'area.value', 'recorded_on'],
    order: '-reply.signed_on',
    date: 'reply.signed_on',
    text: [],
    feeds: [],
  },
  satisfaction: {
    schema: Satisfaction,
    label: { zh: '满意率', en: 'Satisfaction' },
    filters: [...ofReply, 'value.value', 'n.value', 'response_rate.value', 'recorded_on'],
    sorts: ['reply.signed_on', 'value.value', 'recorded_on'],
    order: '-reply.signed_on',
    date: 'reply.signed_on',
    text: [],
    feeds: [],
  },
  disclosures: {
    schema: Disclosure,
    label: { zh: '所述与列出', en: 'Disclosures' },
    filters: [
      ...ofReply,
      'subject.id',
      'claimed.count.value',
      'claimed.amount.value',
      'itemised.count',
      'missing',
      'recorded_on',
    ],
    sorts: ['reply.signed_on', 'claimed.count.value', 'claimed.amount.value', 'recorded_on'],
    order: '-reply.signed_on',
    date: 'reply.signed_on',
    text: [],
    feeds: [],
  },
  bodies: {
    schema: Body,
    label: { zh: '机构', en: 'Bodies' },
    filters: ['name', 'place.slug', 'replies.count', 'recorded_on'],
    sorts: ['name', 'replies.count', 'recorded_on'],
    order: 'id',
    date: null,
    text: ['name', 'aliases'],
    feeds: [],
  },
  deputies: {
    schema: Deputy,
    label: { zh: '代表', en: 'Deputies' },
    filters: ['name', 'place.slug', 'congress_body', 'term', 'proposals.id', 'recorded_on'],
    sorts: ['name', 'term', 'recorded_on'],
    order: 'id',
    date: null,
    text: ['name'],
    feeds: [],
  },
  policies: {
    schema: Policy,
    label: { zh: '政策文件', en: 'Policies' },
    filters: [
      'doc_number',
      'issued_on',
      'cited_in.reply.id',
      'cited_in.reply.body.id',
      'recorded_on',
    ],
    sorts: ['issued_on', 'recorded_on'],
    order: '-issued_on',
    date: 'issued_on',
    text: ['title', 'doc_number', 'issuers'],
    feeds: [],
  },
  sources: {
    schema: Source,
    label: { zh: '来源', en: 'Sources' },
    filters: [
      ...ofReply,
      'publisher',
      'retrieved_on',
      'cms',
      'sha256',
      'redactions.rule',
      'bytes',
      'recorded_on',
    ],
    sorts: ['reply.signed_on', 'retrieved_on', 'bytes', 'recorded_on'],
    order: '-reply.signed_on',
    date: 'reply.signed_on',
    text: [],
    feeds: [],
  },
  rules: {
    schema: Rule,
    label: { zh: '规则', en: 'Rules' },
    filters: ['kind', 'jurisdiction', 'runs_clock', 'in_force_from', 'in_force_to', 'recorded_on'],
    sorts: ['in_force_from', 'recorded_on'],
    order: 'id',
    date: null,
    text: [],
    feeds: [],
  },
  releases: {
    schema: Release,
    label: { zh: '发布', en: 'Releases' },
    filters: ['released_on', 'sha256'],
    sorts: ['released_on'],
    order: '-released_on',
    date: null,
    text: [],
    feeds: [],
  },
  changes: {
    schema: Change,
    label: { zh: '变更', en: 'Changes' },
    filters: ['on', 'action', 'resource', 'record.id'],
    sorts: ['on'],
    order: '-on',
    date: null,
    text: [],
    feeds: ['atom'],
  },
} as const satisfies Record<string, Declaration>

export type ResourceName = keyof typeof resources
export type ResourceRecord<N extends ResourceName> = z.infer<(typeof resources)[N]['schema']>

const isResourceName = (name: string): name is ResourceName => name in resources
export const resourceNames: readonly ResourceName[] = Object.keys(resources).filter(isResourceName)

/** What is declared of a resource, in the one shape all of them share. */
export const declared = (resource: ResourceName): Declaration => resources[resource]
