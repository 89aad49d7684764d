import type { Absent } from '../../schemas/absent.ts'
import type { Site } from '../../schemas/site.ts'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { type Archive, readArchive } from '../authored/archive.ts'
import type { DataFolder } from '../authored/data-folder.ts'
import type { Problem } from '../problem.ts'
import { disproveAbsent } from '../prove/absent.ts'
import { proveArchive } from '../prove/archive.ts'
import type { Coverage } from '../prove/coverage.ts'
import { authoredAt } from './authored-at.ts'
import { fatesOf } from './fates.ts'
import { proveFates } from './prove-fates.ts'
import { proveRegister } from './prove-register.ts'
import { readRegister, type UnregisteredId, unregisteredIds } from './register.ts'
import { deriveTables, publishedIn, type Tables } from './tables.ts'

/** The heart: what D1, the site and the release files are copies of. */
export interface Dataset {
  release: Tables['releases'][number]
  site: Site
  tables: Tables
  /** Archived texts by source id, byte for byte. */
  texts: ReadonlyMap<string, Uint8Array>
}

export interface Compilation {
  /** Null with any problem: nothing unproven is ever derived from. */
  dataset: Dataset | null
  problems: Problem[]
  coverage: Coverage[]
  /** Published records that the register of ids does not list yet. */
  unregistered: readonly UnregisteredId[]
}

/** Compiles a data folder: parse, prove, derive. A function of the bytes given; it stops on any problem. */
export function compile(folder: DataFolder): Compilation {
  const { archive, problems } = readArchive(folder)
  if (archive === null) return stopped(problems, [])

  const found: Problem[] = []
  const report = (problem: Problem) => found.push(problem)
  const { proved, coverage } = proveArchive(archive, report)
  if (found.length > 0) return stopped(found, coverage)

  const register = readRegister(archive.register, report)
  const tables = deriveTables(proved, register)
  for (const name of resourceNames) proveReasons(archive, name, tables[name], report)
  const published = publishedIn(tables)
  const unregistered = unregisteredIds(register, published)
  const fates = fatesOf(archive.changes, register, published)
  proveRegister(archive.register, register, fates, published, report)
  proveFates(archive.changes, register, fates, published, report)
  const [release] = tables.releases
  if (found.length > 0 || release === undefined) {
    return { dataset: null, problems: found, coverage, unregistered }
  }

  const texts = new Map([...proved.texts].map(([id, { bytes }]) => [id, bytes]))
  return {
    dataset: { release, site: archive.site, tables, texts },
    problems: [],
    coverage,
    unregistered,
  }
}

function stopped(problems: Problem[], coverage: Coverage[]): Compilation {
  return { dataset: null, problems, coverage, unregistered: [] }
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
