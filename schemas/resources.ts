import type { z } from 'zod'
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

/**
 * Every resource of the API: its name is that of its table, its address and its
 * release files. What a resource is called is written here and nowhere else.
 */
export const resources = {
  proposals: { schema: Proposal, label: { zh: '建议', en: 'Proposals' } },
  replies: { schema: Reply, label: { zh: '答复', en: 'Replies' } },
  figures: { schema: Figure, label: { zh: '数字', en: 'Figures' } },
  commitments: { schema: Commitment, label: { zh: '承诺', en: 'Commitments' } },
  checks: { schema: Check, label: { zh: '核对', en: 'Checks' } },
  grants: { schema: Grant, label: { zh: '资助', en: 'Grants' } },
  facilities: { schema: Facility, label: { zh: '设施', en: 'Facilities' } },
  satisfaction: { schema: Satisfaction, label: { zh: '满意率', en: 'Satisfaction' } },
  disclosures: { schema: Disclosure, label: { zh: '公开程度', en: 'Disclosures' } },
  bodies: { schema: Body, label: { zh: '机构', en: 'Bodies' } },
  deputies: { schema: Deputy, label: { zh: '代表', en: 'Deputies' } },
  policies: { schema: Policy, label: { zh: '政策文件', en: 'Policies' } },
  sources: { schema: Source, label: { zh: '来源', en: 'Sources' } },
  rules: { schema: Rule, label: { zh: '规则', en: 'Rules' } },
  releases: { schema: Release, label: { zh: '发布', en: 'Releases' } },
  changes: { schema: Change, label: { zh: '变更', en: 'Changes' } },
} as const

export type ResourceName = keyof typeof resources
export type ResourceRecord<N extends ResourceName> = z.infer<(typeof resources)[N]['schema']>

const isResourceName = (name: string): name is ResourceName => name in resources
export const resourceNames: readonly ResourceName[] = Object.keys(resources).filter(isResourceName)
