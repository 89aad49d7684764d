import type { Absent } from '../../schemas/absent.ts'
import type { ChangeEntry } from '../../schemas/change-entry.ts'
import type { Site } from '../../schemas/site.ts'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { type Archive, readArchive } from '../authored/archive.ts'
import type { DataFolder } from '../authored/data-folder.ts'
import { authoredDigests, type Digests } from '../history/digests.ts'
import type { History } from '../history/history.ts'
import { proveHistory } from '../history/prove-history.ts'
import { readHistory } from '../history/read-history.ts'
import type { Problem } from '../problem.ts'
import { disproveAbsent } from '../prove/absent.ts'
import { proveArchive } from '../prove/archive.ts'
import type { Coverage } from '../prove/coverage.ts'
import { authoredAt } from './authored-at.ts'
import { fatesOf } from './fates.ts'
import { proveFates } from './prove-fates.ts'
import { proveRegister } from './prove-register.ts'
import {
  readRegister,
  type RegisteredId,
  type UnregisteredId,
  unregisteredIds,
} from './register.ts'
import { currentRelease, deriveTables, publishedIn, type Tables } from './tables.ts'

/** The heart: what D1, the site and the release files are copies of. */
export interface Dataset {
  release: Tables['releases'][number]
  site: Site
  tables: Tables
  /** Archived texts by source id, byte for byte. */
  texts: ReadonlyMap<string, Uint8Array>
  /** The releases recorded so far. */
  history: History
}

export interface Compilation {
  /** Null with any problem: nothing unproven is ever derived from. */
  dataset: Dataset | null
  problems: Problem[]
  coverage: Coverage[]
  /** Published records that the register of ids does not list yet. */
  unregistered: readonly UnregisteredId[]
  /** Records that say something else than in the last recorded release, and no entry tells of it. */
  untold: readonly RegisteredId[]
  /** What the next release is recorded with. */
  recording: Recording | null
}

/** What was authored, and registered, as far as a recorded release holds what comes after to it. */
export interface Recording {
  digests: Digests
  register: readonly RegisteredId[]
  entries: readonly ChangeEntry[]
}

/**
 * Compiles a data folder: parse, prove, derive. A function of the bytes given; it stops on any problem.
 * What was recorded of former releases is held against what became of the data since.
 */
export function compile(folder: DataFolder, recorded: DataFolder = new Map()): Compilation {
  const { archive, problems } = readArchive(folder)
  if (archive === null) return stopped(problems, [])

  const found: Problem[] = []
  const report = (problem: Problem) => found.push(problem)
  const { proved, coverage } = proveArchive(archive, report)
  if (found.length > 0) return stopped(found, coverage)

  const register = readRegister(archive.register, report)
  const history = readHistory(recorded, report)
  const tables = deriveTables(proved, register, history)
  for (const name of resourceNames) proveReasons(archive, name, tables[name], report)
  const published = publishedIn(tables)
  const unregistered = unregisteredIds(register, published)
  const fates = fatesOf(archive.changes, register, published)
  proveRegister(archive.register, register, fates, published, report)
  proveFates(archive.changes, register, fates, published, report)
  // An id that is not registered yet is told by itself.
  const { untold } =
    found.length === 0 ? proveHistory(history, archive, register, fates, report) : { untold: [] }
  const release = currentRelease(tables, proved.releasedOn, history)
  if (found.length > 0) {
    return { dataset: null, problems: found, coverage, unregistered, untold, recording: null }
  }

  const texts = new Map([...proved.texts].map(([id, { bytes }]) => [id, bytes]))
  return {
    dataset: { release, site: archive.site, tables, texts, history },
    problems: [],
    coverage,
    unregistered,
    untold,
    recording: { digests: authoredDigests(archive), register, entries: archive.changes.value },
  }
}

function stopped(problems: Problem[], coverage: Coverage[]): Compilation {
  return { dataset: null, problems, coverage, unregistered: [], untold: [], recording: null }
}

/** Proves that each null of a published record has its reason, and each reason its null. */
function proveReasons(
  archive: Archive,
  resource: ResourceName,
  records: readonly { id: string; absent: Absent }[],
  report: (problem: Problem) => void,
) {
  for (const record of records) {
    const { unreasoned, needless } = disproveAbsent(record)
    const at = (what: string, remedy: string) => {
      const subject = `${resource} ${record.id}`
      report({ ...authoredAt(archive, resource, record.id), subject, what, remedy })
    }
    for (const path of unreasoned) {
      at(`${path} is null without a reason`, `Add ${path} under absent, with its reason.`)
    }
    for (const path of needless) {
      at(`absent names ${path}, which is not null`, 'Remove the reason.')
    }
  }
}
