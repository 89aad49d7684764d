import type { ResourceName } from '../../schemas/resources.ts'

/** What one record of a resource is called: its schema’s name, and the end of its operation’s id. */
export const recordNames = {
  proposals: 'Proposal',
  replies: 'Reply',
  figures: 'Figure',
  commitments: 'Commitment',
  checks: 'Check',
  grants: 'Grant',
  facilities: 'Facility',
  satisfaction: 'Satisfaction',
  disclosures: 'Disclosure',
  bodies: 'Body',
  deputies: 'Deputy',
  policies: 'Policy',
  sources: 'Source',
  rules: 'Rule',
  releases: 'Release',
  changes: 'Change',
} as const satisfies Record<ResourceName, string>

/** What a page of them is called: `GrantList`. */
export const listName = (resource: ResourceName) => `${recordNames[resource]}List`

/** What the answer that holds one of them is called: `GrantItem`. */
export const itemName = (resource: ResourceName) => `${recordNames[resource]}Item`
