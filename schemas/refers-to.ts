import type { ResourceName } from './resources.ts'

/** What the last noun of a reference's path points at; `subject`, `record` and `to` point at any resource. */
const nouns: Readonly<Record<string, ResourceName>> = {
  proposals: 'proposals',
  resubmission_of: 'proposals',
  reply: 'replies',
  replies: 'replies',
  lead: 'deputies',
  joint: 'deputies',
  addressees: 'deputies',
  body: 'bodies',
  lead_body: 'bodies',
  co_bodies: 'bodies',
  owner: 'bodies',
  funder: 'bodies',
  target: 'figures',
  recipients_count: 'figures',
  count: 'figures',
  amount: 'figures',
  area: 'figures',
  value: 'figures',
  n: 'figures',
  response_rate: 'figures',
  conflicts_with: 'commitments',
  disclosure: 'disclosures',
  source: 'sources',
  rule: 'rules',
  rules: 'rules',
}

/** The resource that the id at a path (`reply.body.id`, `evidence.source`) is of; null for no reference. */
export function refersTo(path: string): ResourceName | null {
  const keys = path.split('.')
  if (path === 'evidence.source') return 'sources'
  return keys.length > 1 && keys.at(-1) === 'id' ? (nouns[keys.at(-2) ?? ''] ?? null) : null
}
