import type { z } from 'zod'
import { BodyEntry } from '../../schemas/body.ts'
import { ChangeEntry } from '../../schemas/change-entry.ts'
import { DeputyEntry } from '../../schemas/deputy.ts'
import { Id } from '../../schemas/id.ts'
import { ListEntry } from '../../schemas/list.ts'
import { Place } from '../../schemas/place.ts'
import { PolicyEntry } from '../../schemas/policy.ts'
import { ProposalEntry } from '../../schemas/proposal.ts'
import { ReplyEntry } from '../../schemas/reply.ts'
import { RuleEntry } from '../../schemas/rule.ts'
import { Site } from '../../schemas/site.ts'
import { SourceEntry } from '../../schemas/source.ts'
import {
  type NumeralWords,
  NumeralWordsFile,
  parseNumeralWords,
} from '../quantity/numeral-words.ts'
import {
  parsePromisePhrases,
  type PromisePhrases,
  PromisePhrasesFile,
} from '../propose/promise-phrases.ts'
import type { Problem } from '../problem.ts'
import { TableHeaders } from '../tables/headers.ts'
import { decodeUtf8 } from '../text/utf8.ts'
import type { DataFolder } from './data-folder.ts'
import { type Authored, readAuthored } from './document.ts'
import { onceForBytes } from './once-for-bytes.ts'

export type Records<T> = ReadonlyMap<string, Authored<T>>

/** Everything an editor keeps in `data/`, parsed and held to its schemas. */
export interface Archive {
  site: Site
  places: ReadonlyMap<string, Place>
  numeralWords: NumeralWords
  /** Cue phrases by which the importer proposes commitments. */
  promisePhrases: PromisePhrases
  tableHeaders: TableHeaders
  register: { file: string; lines: readonly string[] }
  changes: Authored<readonly ChangeEntry[]>
  bodies: Records<BodyEntry>
  deputies: Records<DeputyEntry>
  policies: Records<PolicyEntry>
  proposals: Records<ProposalEntry>
  replies: Records<ReplyEntry>
  rules: Records<RuleEntry>
  sources: Records<SourceEntry>
  /** Lists that itemise what replies claim, by the id of the table they are read from. */
  lists: Records<ListEntry>
  /** The archived texts, still bytes: their digest is of bytes. */
  texts: ReadonlyMap<string, { file: string; bytes: Uint8Array }>
}

/** The path an editor knows a file of the data folder by. */
const dataPath = (path: string) => `data/${path}`

/** Parses a data folder. With any problem there is no archive. */
export function readArchive(folder: DataFolder): {
  archive: Archive | null
  problems: Problem[]
} {
  const problems: Problem[] = []
  const unread = new Set(folder.keys())

  const read = <T>(path: string, schema: z.ZodType<T>): Authored<T> | null => {
    unread.delete(path)
    const bytes = folder.get(path)
    if (bytes === undefined) {
      problems.push(missing(path))
      return null
    }
    const reading = readAuthored(dataPath(path), bytes, schema)
    problems.push(...reading.problems)
    return reading.authored
  }

  const records = <T>(name: string, schema: z.ZodType<T>): Records<T> => {
    const found = new Map<string, Authored<T>>()
    for (const path of folder.keys()) {
      const id = new RegExp(`^${name}/([^/]+)\\.yaml$`).exec(path)?.[1]
      if (id === undefined) continue
      if (!Id.safeParse(id).success) problems.push(badFileName(path))
      const authored = read(path, schema)
      if (authored !== null) found.set(id, authored)
    }
    return found
  }

  /** A list that is read anew only where its bytes are others; with a problem, none of it. */
  const list = <T>(path: string, schema: z.ZodType, parse: (bytes: Uint8Array) => T): T =>
    parse(read(path, schema) === null ? noBytes : (folder.get(path) ?? noBytes))

  const text = (path: string): Uint8Array => {
    unread.delete(path)
    const bytes = folder.get(path)
    if (bytes === undefined) problems.push(missing(path))
    else if (decodeUtf8(bytes) === null) {
      problems.push({ ...missing(path), what: 'not valid UTF-8' })
    }
    return bytes ?? noBytes
  }

  const texts = new Map<string, { file: string; bytes: Uint8Array }>()
  for (const [path, bytes] of folder) {
    const id = /^sources\/([^/]+)\.txt$/.exec(path)?.[1]
    if (id === undefined) continue
    unread.delete(path)
    texts.set(id, { file: dataPath(path), bytes })
  }

  const site = read('site.yaml', Site)
  const places = read('places.yaml', Place.array())
  const changes = read('changes.yaml', ChangeEntry.array())
  const tableHeaders = read('table-headers.yaml', TableHeaders)
  const archive = {
    places: new Map((places?.value ?? []).map((place) => [place.slug, place])),
    promisePhrases: list('promise-phrases.yaml', PromisePhrasesFile, promisePhrases),
    numeralWords: list('numeral-words.yaml', NumeralWordsFile, numeralWords),
    register: {
      file: dataPath('ids.txt'),
      lines: (decodeUtf8(text('ids.txt')) ?? '').split(/\r?\n/u),
    },
    bodies: records('bodies', BodyEntry),
    deputies: records('deputies', DeputyEntry),
    policies: records('policies', PolicyEntry),
    proposals: records('proposals', ProposalEntry),
    replies: records('replies', ReplyEntry),
    rules: records('rules', RuleEntry),
    sources: records('sources', SourceEntry),
    lists: records('lists', ListEntry),
    texts,
  }
  for (const path of unread) problems.push(stray(path))
  return {
    archive:
      site === null || changes === null || tableHeaders === null || problems.length > 0
        ? null
        : { site: site.value, changes, tableHeaders: tableHeaders.value, ...archive },
    problems,
  }
}

const noBytes = new Uint8Array()

const numeralWords = onceForBytes((bytes) => parseNumeralWords(decodeUtf8(bytes) ?? ''))
const promisePhrases = onceForBytes((bytes) => parsePromisePhrases(decodeUtf8(bytes) ?? ''))

function missing(path: string): Problem {
  return {
    file: dataPath(path),
    line: 1,
    subject: '',
    what: 'no such file',
    remedy: 'Restore it from the repository’s history.',
  }
}

function badFileName(path: string): Problem {
  return {
    file: dataPath(path),
    line: 1,
    subject: '',
    what: 'the file’s name is no id',
    remedy: 'Use lower-case ASCII words joined by hyphens, such as weihai-17-2-77.yaml.',
  }
}

function stray(path: string): Problem {
  return {
    file: dataPath(path),
    line: 1,
    subject: '',
    what: 'nothing reads this file',
    remedy: 'Move it to the folder of its kind of record, or out of data/.',
  }
}
