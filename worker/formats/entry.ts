import { z } from 'zod'
import { Change } from '../../schemas/change.ts'
import { Commitment } from '../../schemas/commitment.ts'
import { Evidence } from '../../schemas/evidence.ts'
import { Reply } from '../../schemas/reply.ts'
import { type ResourceName, resourceNames, resources } from '../../schemas/resources.ts'
import type { SearchHit } from '../../schemas/search-hit.ts'
import { labelOf } from './label.ts'

/** One entry of a feed: a record, in words. Addresses are paths of this site. */
export interface Entry {
  /** Resource and id: `replies/weihai-17-2-77`. */
  key: string
  title: string
  /** A day. */
  updated: string
  page: string
  api: string
  /** The department that speaks in it, where one does. */
  author: string | null
  /** A paragraph each. */
  summary: readonly string[]
  /** The sentence it rests on, where there is one. */
  sentence: string | null
}

type ReadEntry = (record: unknown) => Entry

/** How a resource’s records become entries; throws for a resource that has no feed. */
export function entryReader(resource: ResourceName): ReadEntry {
  const read = readers[resource]
  if (read === undefined) throw new Error(`${resource} has no feed`)
  return read
}

const readers: Partial<Record<ResourceName, ReadEntry>> = {
  replies: replyEntry,
  commitments: commitmentEntry,
  changes: changeEntry,
}

const ReplyRead = z.object({
  ...z.object(Reply.shape).pick({
    id: true,
    url: true,
    page_url: true,
    title: true,
    doc_number: true,
    signed_on: true,
    proposals: true,
    body: true,
    addressees: true,
    recorded_on: true,
  }).shape,
  evidence: z.object({ signed_on: Evidence.optional() }),
})

function replyEntry(record: unknown): Entry {
  const reply = ReplyRead.parse(record)
  return {
    key: `replies/${reply.id}`,
    title: reply.title,
    updated: reply.recorded_on,
    page: reply.page_url,
    api: reply.url,
    author: reply.body.name,
    summary: [
      `答复单位：${reply.body.name}`,
      `主送：${namesOf(reply.addressees)}`,
      `所答复的建议：${namesOf(reply.proposals)}`,
      ...(reply.doc_number === null ? [] : [`发文字号：${reply.doc_number}`]),
      `署名日期：${reply.signed_on}`,
    ],
    sentence: reply.evidence.signed_on?.url ?? null,
  }
}

const CommitmentRead = z.object(Commitment.shape).pick({
  id: true,
  url: true,
  page_url: true,
  reply: true,
  text: true,
  label: true,
  due_text: true,
  due_latest: true,
  status: true,
  evidence: true,
  recorded_on: true,
})

function commitmentEntry(record: unknown): Entry {
  const commitment = CommitmentRead.parse(record)
  const { due_text: dueText, due_latest: dueLatest } = commitment
  return {
    key: `commitments/${commitment.id}`,
    title: commitment.label.zh,
    updated: commitment.recorded_on,
    page: commitment.page_url,
    api: commitment.url,
    author: commitment.reply.body.name,
    summary: [
      `原文：“${commitment.text}”`,
      dueText === null ? '期限：原文未写明' : `期限：${dueText}（至 ${dueLatest ?? '不详'}）`,
      `后续材料：${labelOf(Commitment, 'status', commitment.status)}`,
      `出自：${commitment.reply.name}`,
    ],
    sentence: commitment.evidence.url,
  }
}

const ChangeRead = z.object(Change.shape).pick({
  id: true,
  url: true,
  page_url: true,
  on: true,
  action: true,
  resource: true,
  record: true,
  reason: true,
  to: true,
  note: true,
})

function changeEntry(record: unknown): Entry {
  const change = ChangeRead.parse(record)
  const resource = resourceNames.find((name) => name === change.resource)
  const label = resource === undefined ? change.resource : resources[resource].label.zh
  const { reason, to, note } = change
  return {
    key: `changes/${change.id}`,
    title: `${labelOf(Change, 'action', change.action)}：${label} ${change.record.name}`,
    updated: change.on,
    page: change.page_url,
    api: change.record.url,
    author: null,
    summary: [
      `${label} ${change.record.id}`,
      ...(reason === null ? [] : [`原因：${labelOf(Change, 'reason', reason)}`]),
      ...(to === null ? [] : [`现编号：${to.id}`]),
      ...(note === null ? [] : [note.zh]),
    ],
    sentence: null,
  }
}

const Recorded = z.object({ recorded_on: z.string() })

/** A search hit as an entry: the passages found, and the first of their sentences. */
export function hitEntry(hit: SearchHit, record: unknown): Entry {
  return {
    key: `${hit.resource}/${hit.record.id}`,
    title: `${resources[hit.resource].label.zh}：${hit.record.name}`,
    updated: Recorded.parse(record).recorded_on,
    page: hit.page_url,
    api: hit.record.url,
    author: hit.body?.name ?? null,
    summary: hit.matches.map(
      ({ text, cut_before, cut_after }) => `${cut_before ? '…' : ''}${text}${cut_after ? '…' : ''}`,
    ),
    sentence: hit.matches.find(({ anchor }) => anchor !== null)?.url ?? null,
  }
}

const namesOf = (references: readonly { name: string }[]) =>
  references.map(({ name }) => name).join('、')
