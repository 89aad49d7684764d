import type { Body } from '../../schemas/body.ts'
import type { Deputy } from '../../schemas/deputy.ts'
import type { Policy } from '../../schemas/policy.ts'
import type { Rule } from '../../schemas/rule.ts'
import type { Source } from '../../schemas/source.ts'
import { sourcesOf } from '../prove/attachments.ts'
import { apiUrl, evidence, pageUrl } from './links.ts'
import { proposalReference, type Proved, proven, replyReference } from './proved.ts'

export function deriveBodies({ archive, replies }: Proved): Body[] {
  return [...archive.bodies].map(([id, { value }]) => ({
    id,
    url: apiUrl('bodies', id),
    page_url: pageUrl.bodies(id),
    ...value,
    place: proven(archive.places, value.place),
    replies: {
      count: replies.filter(({ entry }) => entry.body === id).length,
      url: `/api/v1/replies?body.id=${id}`,
    },
    absent: {},
  }))
}

export function deriveDeputies({ archive }: Proved): Deputy[] {
  return [...archive.deputies].map(([id, { value }]) => ({
    id,
    url: apiUrl('deputies', id),
    page_url: pageUrl.deputies(id),
    ...value,
    place: proven(archive.places, value.place),
    proposals: [...archive.proposals]
      .filter(([, { value: entry }]) => [entry.lead_deputy, ...entry.joint_deputies].includes(id))
      .map(([proposal]) => proposalReference(archive, proposal)),
    absent: {},
  }))
}

export function derivePolicies({ archive }: Proved): Policy[] {
  return [...archive.policies].map(([id, { value }]) => ({
    id,
    url: apiUrl('policies', id),
    page_url: pageUrl.policies(value.cited_in[0]?.reply ?? '', id),
    ...value,
    cited_in: value.cited_in.map(({ reply, quote }) => ({
      reply: replyReference(archive, reply),
      evidence: evidence(reply, proven(archive.replies, reply).value.source, quote),
    })),
  }))
}

export function deriveRules({ archive }: Proved): Rule[] {
  return [...archive.rules].map(([id, { value }]) => ({
    id,
    url: apiUrl('rules', id),
    page_url: pageUrl.rules(id),
    ...value,
  }))
}

export function deriveSources(proved: Proved): Source[] {
  const { archive, replies, tables } = proved
  const letters = replies.flatMap(({ id: reply, entry }) =>
    sourcesOf(entry).map((id) => sourceOf(proved, id, reply, pageUrl.sources(reply))),
  )
  const lists = [...tables.keys()].map((id) =>
    sourceOf(proved, id, archive.lists.get(id)?.value.of.split('_')[0] ?? null, pageUrl.tables(id)),
  )
  return [...letters, ...lists]
}

function sourceOf(
  { archive, texts }: Proved,
  id: string,
  reply: string | null,
  page: string,
): Source {
  const { text, bytes } = proven(texts, id)
  const { table, absent, ...said } = proven(archive.sources, id).value
  return {
    id,
    url: apiUrl('sources', id),
    page_url: page,
    ...said,
    reply: reply === null ? null : replyReference(archive, reply),
    table: table ?? null,
    bytes: bytes.length,
    characters: text.length,
    text_url: `/sources/${id}.txt`,
    absent: {
      ...absent,
      ...(reply === null && { reply: 'not_applicable' as const }),
      ...(table === undefined && { table: 'not_applicable' as const }),
    },
  }
}
