import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Facility } from '../../schemas/facility.ts'
import { FacilityType } from '../../schemas/facility.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Grant } from '../../schemas/grant.ts'
import type { FacilityItem, GrantItem, ListEntry } from '../../schemas/list.ts'
import type { FigureReference } from '../../schemas/quantity.ts'
import type { ColumnMeaning } from '../../schemas/table.ts'
import { type ArchivedTable, cellOf, columnOf, speakingRow } from '../tables/archived-table.ts'
import { headerText } from '../tables/headers.ts'
import { stageOf } from '../prove/stage-words.ts'
import { apiUrl, evidenceOfCell, pageUrl, partId, reference } from './links.ts'
import { type Proved, proven, type ProvedReply, replyReference } from './proved.ts'

/** What the rows of the archived lists come to: items of the aggregates that replies claim. */
export interface Listed {
  grants: Grant[]
  facilities: Facility[]
  figures: Figure[]
}

interface Claim {
  proved: Proved
  reply: ProvedReply
  /** The name of the aggregate in its reply. */
  name: string
  table: ArchivedTable
  list: ListEntry
}

export function deriveListed(proved: Proved): Listed {
  const listed: Listed = { grants: [], facilities: [], figures: [] }
  for (const [id, { value: list }] of proved.archive.lists) {
    const [replyId, name = ''] = list.of.split('_')
    const reply = proved.replies.find((each) => each.id === replyId)
    if (reply === undefined) continue
    const claim = { proved, reply, name, table: proven(proved.tables, id), list }
    if (list.kind === 'grants') for (const item of list.items) addGrant(claim, item, listed)
    else for (const item of list.items) addFacility(claim, item, listed)
  }
  return listed
}

/** The name of a row’s part: the list’s, without its reply’s, and the row: `grants-r5`. */
const partName = ({ reply, table }: Claim, row: number) =>
  `${table.id.startsWith(`${reply.id}-`) ? table.id.slice(reply.id.length + 1) : table.id}-r${row}`

function evidenceOf({ table }: Claim, row: number, means: ColumnMeaning) {
  const column = columnOf(table.shape, means) ?? 1
  return evidenceOfCell(table, cellOf(table, speakingRow(table, row, column), column))
}

function addGrant(claim: Claim, item: GrantItem, { grants, figures }: Listed) {
  const { reply, name, table, list, proved } = claim
  const aggregate = reply.entry.grants.find(({ id }) => id === name)
  const [total] = aggregate?.amounts ?? []
  if (aggregate === undefined || total === undefined) throw new Error(`${list.of} was not proved`)
  const part = partName(claim, item.row)
  const label = {
    zh: item.project === null ? item.recipient : `${item.recipient}：${item.project}`,
    en:
      item.project === null
        ? `Grant to ${item.recipient}`
        : `Grant to ${item.recipient} for ${item.project}`,
  }
  const figure = figureOf(claim, `${part}-amount`, item.row, 'amount', label, {
    value: item.amount,
    unit: 'CNY',
    unit_text: item.unit_text,
    subject: item.recipient,
    like: total.figure,
  })
  figures.push(figure)
  const header = headerText(table.rows, table.shape.header, columnOf(table.shape, 'amount') ?? 1)
  const stage = stageOf(header, 'item')
  const id = partId(reply.id, part)
  grants.push({
    id,
    url: apiUrl('grants', id),
    page_url: pageUrl.grants(id),
    reply: replyReference(proved.archive, reply.id),
    level: 'item',
    label,
    programme: aggregate.programme,
    funder: null,
    funder_text: item.funder,
    recipient: item.recipient,
    recipient_code: item.recipient_code,
    recipients_count: null,
    period: item.period === null ? null : { text: item.period, start: null, end: null },
    amounts: [
      stage === null
        ? { stage: total.stage, stage_text: total.stage_text, figure: pointAt(figure) }
        : { stage, stage_text: header, figure: pointAt(figure) },
    ],
    disclosure: null,
    evidence: evidenceOf(claim, item.row, 'recipient'),
    recorded_on: list.recorded_on,
    absent: {
      funder: 'not_published',
      recipients_count: 'not_applicable',
      disclosure: 'not_applicable',
      ...(item.funder === null && { funder_text: 'not_published' as const }),
      ...(item.recipient_code === null && { recipient_code: 'not_published' as const }),
      ...(item.period === null
        ? { period: 'not_published' as const }
        : { 'period.start': 'unknown' as const, 'period.end': 'unknown' as const }),
    },
  })
}

function addFacility(claim: Claim, item: FacilityItem, { facilities, figures }: Listed) {
  const { reply, name, list, proved } = claim
  const part = partName(claim, item.row)
  const label = { zh: item.name, en: `${item.name} (${nameOfType(item.type)})` }
  const count = reply.entry.facilities.find(({ id }) => id === name)?.count ?? ''
  const beds =
    item.beds === null
      ? null
      : figureOf(claim, `${part}-beds`, item.row, 'beds', label, {
          value: item.beds,
          unit: 'bed',
          unit_text: '张床位',
          subject: '床位',
          like: count,
        })
  if (beds !== null) figures.push(beds)
  const id = partId(reply.id, part)
  facilities.push({
    id,
    url: apiUrl('facilities', id),
    page_url: pageUrl.facilities(id),
    reply: replyReference(proved.archive, reply.id),
    level: 'item',
    type: item.type,
    label,
    name: item.name,
    place_text: item.place,
    division_code: item.division_code,
    operator_text: item.operator,
    count: null,
    area: null,
    beds: beds === null ? null : pointAt(beds),
    disclosure: null,
    evidence: evidenceOf(claim, item.row, 'name'),
    recorded_on: list.recorded_on,
    absent: {
      count: 'not_applicable',
      area: 'not_published',
      disclosure: 'not_applicable',
      ...(item.place === null && { place_text: 'not_published' as const }),
      ...(item.division_code === null && { division_code: 'not_published' as const }),
      ...(item.operator === null && { operator_text: 'not_published' as const }),
      ...(beds === null && { beds: 'not_published' as const }),
    },
  })
}

const nameOfType = (type: FacilityItem['type']) => {
  const labels: unknown = FacilityType.meta()?.labels
  const label: unknown =
    typeof labels === 'object' && labels !== null ? Reflect.get(labels, type) : undefined
  return typeof label === 'object' && label !== null && 'en' in label ? String(label.en) : type
}

/** A number of a row, of the topic of the figure that claims the whole. */
function figureOf(
  claim: Claim,
  part: string,
  row: number,
  means: ColumnMeaning,
  label: Bilingual,
  said: { value: number; unit: Figure['unit']; unit_text: string; subject: string; like: string },
): Figure {
  const { reply, proved, list } = claim
  const evidence = evidenceOf(claim, row, means)
  const id = partId(reply.id, part)
  const { value, unit, unit_text, subject, like } = said
  return {
    id,
    url: apiUrl('figures', id),
    page_url: evidence.url,
    reply: replyReference(proved.archive, reply.id),
    label,
    subject,
    topic: proven(reply.figures, like).topic,
    as_of: null,
    period: null,
    value,
    low: null,
    high: null,
    qualifier: 'exact',
    unit,
    unit_text,
    per: [],
    text: evidence.exact,
    evidence,
    recorded_on: list.recorded_on,
    absent: {
      as_of: 'not_published',
      period: 'not_published',
      low: 'not_applicable',
      high: 'not_applicable',
    },
  }
}

function pointAt(figure: Figure): FigureReference {
  const { value, low, high, qualifier, unit, unit_text, per, text } = figure
  return {
    ...reference('figures', figure.id, figure.label.zh),
    value,
    low,
    high,
    qualifier,
    unit,
    unit_text,
    per,
    text,
  }
}
