import { checkDigests, checkZip } from './digests.ts'
import { checkDiff } from './diff.ts'
import {
  checkFigures,
  checkQuotes,
  checkRepeats,
  checkSentences,
  checkTexts,
  lettersOf,
} from './evidence.ts'
import { checkArithmetic } from './arithmetic.ts'
import { attempted, type Finding, notChecked } from './finding.ts'
import { checkNotices } from './notices.ts'
import { openRelease, type OpenRelease } from './open-release.ts'
import { checkRebuilt } from './rebuilt.ts'
import { checkRegister } from './register.ts'
import { checkSignature } from './signature.ts'
import { checkName, checkShapes, type ReadTables, readTables } from './tables.ts'

/** What verifying needs besides the zip. */
export interface Means {
  /** The public key, or null where there is none to check with. */
  key: string | null
  /** This program and its version. */
  tool: string
  /** The release before, where there is one to compare with. */
  former?: OpenRelease | null
}

/** Checks a release’s zip against itself, its signature, and the letters in it. Nothing else is asked. */
export function verifyRelease(
  zip: Uint8Array,
  means: Means,
): { release: OpenRelease; findings: Finding[] } {
  const release = openRelease(zip)
  return {
    release,
    findings: [...verifyFiles(release, means), checkZip(zip, release, means.tool)],
  }
}

/** The same of files that lie in no zip. */
export function verifyFiles(release: OpenRelease, { key, tool, former = null }: Means): Finding[] {
  const { replaced, findings: notices } = checkNotices(release, key)
  const digests = checkDigests(release, replaced)
  const signature = checkSignature(release, key)
  // Files that are not those listed are not worth reading.
  if (digests.some(({ outcome }) => outcome === 'failed')) {
    const rest = notChecked('contents', 'the files are not those that the manifest lists')
    return [...digests, signature, ...notices, rest]
  }
  if (replaced.size > 0) {
    const rest = 'a release is proved from all its tables and texts, and some were replaced'
    return [...digests, signature, ...notices, notChecked('contents', rest)]
  }
  const { tables, findings: contents } = checkContents(release, tool)
  return [
    ...digests,
    signature,
    ...contents,
    ...(tables === null
      ? []
      : [
          ...attempted('diff', () => checkDiff(release, former)),
          ...attempted('formats', () => checkRebuilt(release, tables, tool)),
        ]),
  ]
}

/** What the tables and texts say, held against one another; null for tables that cannot be read. */
export function checkContents(
  release: OpenRelease,
  tool: string,
): { tables: ReadTables | null; findings: Finding[] } {
  const { tables, findings: unread } = readTables(release)
  if (unread.length > 0) {
    const rest = notChecked('contents', 'the tables cannot be read, or in more ways than one')
    return { tables: null, findings: [...unread, rest] }
  }
  const letters = lettersOf(release, tables)
  const findings = [
    ...attempted('schemas', () => checkShapes(release, tables, tool)),
    ...attempted('name', () => [checkName(release, tables)]),
    ...attempted('register', () => checkRegister(tables)),
    ...attempted('texts', () => checkTexts(release, tables)),
    ...attempted('sentences', () => checkSentences(letters)),
    ...attempted('quotes', () => checkQuotes(release, letters, tables)),
    ...attempted('figures', () => checkFigures(letters, tables)),
    ...attempted('repeats', () => checkRepeats(tables)),
    ...attempted('checks', () => checkArithmetic(tables)),
  ]
  return { tables, findings }
}

/** What no file can show of itself. */
export const notShown = [
  'that the department published these words: compare the text with the original page, where there is one',
  'that every reply there is was archived',
  'what our own words (labels, explanations, topics, the kind of a promise) say beyond their numbers, and which of two equal numbers of one sentence they mean',
  'what is derived (clocks, disclosures, due dates) and the dates, classes and roles read off a page: npm run check derives and proves them, in a copy of the repository',
  'with no signature, that letters were not taken out together with all that tells of them',
] as const
