import { z } from 'zod'
import { Commitment } from '../../schemas/commitment.ts'
import { Evidence } from '../../schemas/evidence.ts'
import { Proposal } from '../../schemas/proposal.ts'
import type { ResourceName } from '../../schemas/resources.ts'
import { labelOf } from './label.ts'

/** A day on which something is due, in words. Addresses are paths of this site. */
export interface Due {
  id: string
  /** A day. */
  on: string
  title: string
  /** A line each. */
  lines: readonly string[]
  /** Where the sentence stands, or else the record. */
  address: string
  certainty: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** A day. */
  recordedOn: string
}

/** What is due in a record, or null where nothing is. */
type ReadDue = (record: unknown) => Due | null

/** How what is due is read from a resource’s records; throws for a resource that has no calendar. */
export function dueReader(resource: ResourceName): ReadDue {
  const read = readers[resource]
  if (read === undefined) throw new Error(`nothing is due in ${resource}`)
  return read
}

const readers: Partial<Record<ResourceName, ReadDue>> = {
  commitments: dueOfCommitment,
  proposals: dueOfProposal,
}

const CommitmentRead = z.object(Commitment.shape).pick({
  id: true,
  reply: true,
  text: true,
  label: true,
  modality: true,
  due_text: true,
  due_latest: true,
  status: true,
  evidence: true,
  recorded_on: true,
})

function dueOfCommitment(record: unknown): Due | null {
  const commitment = CommitmentRead.parse(record)
  const { modality, status, due_latest: on, due_text: printed } = commitment
  if (on === null) return null
  const isOpen = modality === 'conditional' || modality === 'aspiration'
  return {
    id: commitment.id,
    on,
    title: `承诺期限：${commitment.label.zh}（${commitment.reply.body.name}）`,
    lines: [
      `原文：“${commitment.text}”`,
      ...(printed === null ? [] : [`期限，按原文：${printed}`]),
      `语气：${labelOf(Commitment, 'modality', modality)}`,
      `后续材料：${labelOf(Commitment, 'status', status)}`,
      `出自：${commitment.reply.name}`,
    ],
    address: commitment.evidence.url,
    certainty: status === 'superseded' ? 'CANCELLED' : isOpen ? 'TENTATIVE' : 'CONFIRMED',
    recordedOn: commitment.recorded_on,
  }
}

const ProposalRead = z.object({
  ...z.object(Proposal.shape).pick({
    id: true,
    page_url: true,
    number: true,
    title: true,
    lead_body: true,
    assigned_on: true,
    status: true,
    clock: true,
    recorded_on: true,
  }).shape,
  evidence: z.object({ assigned_on: Evidence.optional() }),
})

function dueOfProposal(record: unknown): Due | null {
  const proposal = ProposalRead.parse(record)
  const { clock, assigned_on: assignedOn } = proposal
  if (clock.due_on === null) return null
  return {
    id: proposal.id,
    on: clock.due_on,
    title: `答复期限：${proposal.title ?? `第${proposal.number}号`}（${proposal.lead_body.name}）`,
    lines: [
      `编号：${proposal.number}`,
      `主办单位：${proposal.lead_body.name}`,
      ...(assignedOn === null ? [] : [`交办日期：${assignedOn}`]),
      ...clock.rules.map(({ name }) => `依据：${name}`),
    ],
    address: proposal.evidence.assigned_on?.url ?? proposal.page_url,
    certainty: proposal.status === 'withdrawn' ? 'CANCELLED' : 'CONFIRMED',
    recordedOn: proposal.recorded_on,
  }
}
