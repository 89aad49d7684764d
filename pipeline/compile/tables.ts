import type { z } from 'zod'
import type { Release } from '../../schemas/release.ts'
import { Change } from '../../schemas/change.ts'
import { registeredNames } from '../../schemas/change-entry.ts'
import {
  type ResourceName,
  type ResourceRecord,
  resourceNames,
  resources,
} from '../../schemas/resources.ts'
import { deriveChecks } from '../derive/checks.ts'
import { deriveCommitments } from '../derive/commitments.ts'
import { deriveDisclosures } from '../derive/disclosures.ts'
import { deriveFacilities } from '../derive/facilities.ts'
import { deriveFigures } from '../derive/figures.ts'
import { deriveGrants } from '../derive/grants.ts'
import {
  deriveBodies,
  deriveDeputies,
  derivePolicies,
  deriveRules,
  deriveSources,
} from '../derive/people-and-documents.ts'
import { deriveProposals } from '../derive/proposals.ts'
import { deriveListed } from '../derive/lists.ts'
import type { Proved } from '../derive/proved.ts'
import { deriveReplies } from '../derive/replies.ts'
import { deriveSatisfaction } from '../derive/satisfaction.ts'
import { sha256 } from '../prove/archived-text.ts'
import { deriveChanges } from './changes.ts'
import { fatesOf } from './fates.ts'
import { formerOf, type History } from '../history/history.ts'
import { nameRelease, referenceTo, releaseTable } from '../history/release-records.ts'
import type { Published, RegisteredId } from './register.ts'

/** The canonical tables: every record of every resource, sorted by id, keys in schema order. */
export type Tables = { [N in ResourceName]: ResourceRecord<N>[] }

/** Derives every table from the proved archive, and names the release by their digest. */
export function deriveTables(
  proved: Proved,
  register: readonly RegisteredId[],
  history: History = [],
): Tables {
  const derived = deriveRecords(proved, register)
  const release = currentRelease(derived, proved.releasedOn, history)
  return { ...derived, releases: releaseTable(release, history) }
}

/** Derives every table but that of the releases, which is empty. */
export function deriveRecords(proved: Proved, register: readonly RegisteredId[]): Tables {
  const listed = deriveListed(proved)
  const disclosures = deriveDisclosures(proved, listed)
  const byId = new Map(disclosures.map((disclosure) => [disclosure.id, disclosure]))
  const records = canonical({
    proposals: deriveProposals(proved),
    replies: deriveReplies(proved),
    figures: [...deriveFigures(proved), ...listed.figures],
    commitments: deriveCommitments(proved),
    checks: deriveChecks(proved),
    grants: [...deriveGrants(proved, byId), ...listed.grants],
    facilities: [...deriveFacilities(proved, byId), ...listed.facilities],
    satisfaction: deriveSatisfaction(proved),
    disclosures,
    bodies: deriveBodies(proved),
    deputies: deriveDeputies(proved),
    policies: derivePolicies(proved),
    sources: deriveSources(proved),
    rules: deriveRules(proved),
    releases: [],
    changes: [],
  })
  const fates = fatesOf(proved.archive.changes, register, publishedIn(records))
  return { ...records, changes: sorted(Change, deriveChanges(register, fates)) }
}

/** The tables by name, as far as they are needed to tell what is published. */
export const publishedIn = (tables: Tables): Published =>
  new Map(registeredNames.map((name) => [name, tables[name]]))

/** The release of these tables, as its own files tell it. */
export function currentRelease(tables: Tables, releasedOn: string, history: History): Release {
  const named = resourceNames.filter((name) => name !== 'releases')
  const digest = sha256(named.map((name) => `${name}\n${toNdjson(tables[name])}`).join(''))
  const counts = named.map((name) => ({ name, records: tables[name].length }))
  const { id } = nameRelease(releasedOn, digest, counts, null)
  return nameRelease(releasedOn, digest, counts, referenceTo(formerOf(history, id)))
}

/** Records in schema key order, sorted by id in code-point order. */
const sorted = <T extends { id: string }>(schema: z.ZodType<T>, records: readonly T[]): T[] =>
  records
    .map((record) => schema.parse(record))
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

function canonical(tables: Tables): Tables {
  return {
    proposals: sorted(resources.proposals.schema, tables.proposals),
    replies: sorted(resources.replies.schema, tables.replies),
    figures: sorted(resources.figures.schema, tables.figures),
    commitments: sorted(resources.commitments.schema, tables.commitments),
    checks: sorted(resources.checks.schema, tables.checks),
    grants: sorted(resources.grants.schema, tables.grants),
    facilities: sorted(resources.facilities.schema, tables.facilities),
    satisfaction: sorted(resources.satisfaction.schema, tables.satisfaction),
    disclosures: sorted(resources.disclosures.schema, tables.disclosures),
    bodies: sorted(resources.bodies.schema, tables.bodies),
    deputies: sorted(resources.deputies.schema, tables.deputies),
    policies: sorted(resources.policies.schema, tables.policies),
    sources: sorted(resources.sources.schema, tables.sources),
    rules: sorted(resources.rules.schema, tables.rules),
    releases: tables.releases,
    changes: tables.changes,
  }
}

/** One record a line, as it is stored in D1 and sent by the API. */
export const toNdjson = (records: readonly object[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')
