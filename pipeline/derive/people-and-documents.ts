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

export function deriveSources({ archive, replies, texts }: Proved): Source[] {
  return replies.flatMap(({ id: reply, entry }) =>
    sourcesOf(entry).map((id): Source => {
      const { text, bytes } = proven(texts, id)
      return {
        id,
        url: apiUrl('sources', id),
        page_url: pageUrl.sources(reply),
        ...proven(archive.sources, id).value,
        reply: replyReference(archive, reply),
        bytes: bytes.length,
        characters: text.length,
        text_url: `/sources/${id}.txt`,
      }
    }),
  )
}
