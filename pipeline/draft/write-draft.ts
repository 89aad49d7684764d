import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { finishChange } from '../authored/change-data.ts'
import { Refusal } from '../refusal.ts'
import { readDraftYaml } from './read-yaml.ts'
import { isRunning } from '../holder.ts'
import type { Draft } from './draft.ts'
import { DoubtsFile } from './doubts.ts'

export const DOUBTS = 'doubts.yaml'
const unfinished = '.unfinished-'
/** Where a published draft is moved to before it is deleted: a half-deleted one is no draft. */
export const published = '.published-'

/** What became of a page: a new draft, or the one that is there already. */
export type Written = 'drafted' | 'unchanged' | 'another text'

/**
 * Writes a draft whole or not at all: into a folder beside it, which then takes
 * its name. A draft that is there, and what was answered in it, stays as it is.
 */
export function writeDraft(folder: string, draft: Draft, page: string): Written {
  const target = join(folder, draft.id)
  if (existsSync(target))
    return readDoubts(target).text_sha256 === draft.textSha256 ? 'unchanged' : 'another text'
  mkdirSync(folder, { recursive: true })
  const building = mkdtempSync(join(folder, `${unfinished}${process.pid}-`))
  const head =
    '# 存疑之处：npm run review 逐条处理。What to look at; npm run review walks through it.\n'
  const doubts: DoubtsFile = { page, text_sha256: draft.textSha256, doubts: draft.doubts }
  const files = new Map([...draft.files, [DOUBTS, head + stringify(doubts, { lineWidth: 0 })]])
  for (const [path, content] of files) {
    const file = join(building, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  try {
    renameSync(building, target)
  } catch (error) {
    // Another run drafted the same page meanwhile.
    if (!existsSync(join(target, DOUBTS))) throw error
    rmSync(building, { recursive: true, force: true })
    return writeDraft(folder, draft, page)
  }
  return 'drafted'
}

/** What a run that was killed left behind is no draft; what another run is writing is left to it. */
export function clearUnfinished(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const writer = new RegExp(`^\\${unfinished}(\\d+)-`, 'u').exec(name)?.[1]
    const isLeft = writer === undefined ? name.startsWith(unfinished) : !isRunning(Number(writer))
    if (isLeft || name.startsWith(published))
      rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** The drafts of a folder, by id, in order. */
export function listDrafts(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted()
}

export function readDoubts(draft: string): DoubtsFile {
  finishChange(draft)
  const path = join(draft, DOUBTS)
  const read = DoubtsFile.safeParse(readDraftYaml(path).toJS())
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Refusal(
    `${path} ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as it was written'}. Restore what was there, or delete the draft’s folder and ingest its page again.`,
  )
}

/** `doubts.yaml` with other doubts, its head kept. */
export function doubtsText(draft: string, doubts: DoubtsFile): string {
  const head = /^(?:#.*\n)*/u.exec(readFileSync(join(draft, DOUBTS), 'utf8'))?.[0] ?? ''
  return head + stringify(doubts, { lineWidth: 0 })
}

/** A file that is there whole, before and after: written beside, then renamed. */
export function replaceFile(path: string, content: string): void {
  const beside = `${path}.new`
  writeFileSync(beside, content)
  renameSync(beside, path)
}
