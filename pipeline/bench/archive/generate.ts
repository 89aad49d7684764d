import type { RuleEntry } from '../../../schemas/rule.ts'
import {
  type ResourceName,
  type ResourceRecord,
  resourceNames,
} from '../../../schemas/resources.ts'
import { readArchive } from '../../authored/archive.ts'
import { readDataFolder } from '../../authored/data-folder.ts'
import type { Authored } from '../../authored/document.ts'
import type { Tables } from '../../compile/tables.ts'
import { deriveRules } from '../../derive/people-and-documents.ts'
import type { Proved } from '../../derive/proved.ts'
import { paths } from '../../paths.ts'
import { recordedDays } from './case.ts'
import { publications, withdrawals } from './changes.ts'
import { derivePlace } from './derive-place.ts'
import { makePlace } from './make-place.ts'
import type { Density } from './passages/choose.ts'
import { places } from './places.ts'
import { Random } from './random.ts'
import { shareOut } from './shares.ts'

/** How much is read from each letter, unless asked otherwise. */
const usual: Density = { figures: [2, 4], commitments: [1, 2], sentences: [12, 20] }

/** Some records, each table’s sorted by id and after those of the batches before; some texts. */
export interface Batch {
  tables: Partial<Tables>
  texts: ReadonlyMap<string, Uint8Array>
  /** The newest day on which anything of the archive was recorded. */
  releasedOn: string
}

export interface GeneratedRecord {
  resource: ResourceName
  record: ResourceRecord<ResourceName>
}

/**
 * Makes up every record of an archive of so many replies, place by place, so that no
 * more than one place is ever in memory. Within a table the records come sorted by id.
 * The same seed gives the same records. There is no release: it is named by their digest.
 */
export function* generateRecords(
  seed: number,
  replies: number,
  density: Partial<Density> = {},
): Generator<GeneratedRecord> {
  for (const { tables } of generateBatches(seed, replies, density)) {
    for (const resource of resourceNames) {
      for (const record of tables[resource] ?? []) yield { resource, record }
    }
  }
}

/** The same in batches, with the archived texts. */
export function* generateBatches(
  seed: number,
  replies: number,
  density: Partial<Density> = {},
): Generator<Batch> {
  const none = new Map<string, Uint8Array>()
  const withdrawn = withdrawals(new Random(seed), replies)
  let published = 0
  let isFirst = true
  for (const proved of generatePlaces(seed, replies, density)) {
    const { releasedOn } = proved
    if (isFirst) {
      const tables = { rules: deriveRules(proved), changes: withdrawn }
      yield { tables, texts: none, releasedOn }
    }
    isFirst = false
    for (const tables of derivePlace(proved)) {
      const changes = publications(tables, published)
      published += changes.length
      yield { tables: { ...tables, changes }, texts: none, releasedOn }
    }
    const texts = new Map([...proved.texts].map(([id, { bytes }]) => [id, bytes]))
    yield { tables: {}, texts, releasedOn }
  }
}

/** The archives of the places, before anything is derived from them. */
export function* generatePlaces(
  seed: number,
  replies: number,
  density: Partial<Density> = {},
): Generator<Proved> {
  const random = new Random(seed)
  const rules = realRules()
  const releasedOn = releaseDay(rules)
  const quotas = shareOut(random, replies, places.length)
  for (const [index, place] of places.entries()) {
    const wish = { place, replies: quotas[index] ?? 0, density: { ...usual, ...density } }
    if (wish.replies > 0) yield makePlace(random, { ...wish, rules, releasedOn })
  }
}

type Rules = ReadonlyMap<string, Authored<RuleEntry>>

/** Clocks run by the law as it is: the rules are those of our own data. */
function realRules(): Rules {
  const { archive } = readArchive(readDataFolder(paths.data))
  if (archive === null) throw new Error('data/ cannot be read: npm run check says why')
  return archive.rules
}

const releaseDay = (rules: Rules) =>
  [...recordedDays, ...[...rules.values()].map(({ value }) => value.recorded_on)]
    .toSorted()
    .at(-1) ?? ''
