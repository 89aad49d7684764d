import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listDrafts, readDoubts } from '../draft/write-draft.ts'
import { replyPage } from '../fixtures/reply-page.ts'
import { digestOf } from '../draft/draft.ts'
import { paths, root } from '../paths.ts'

/** What the importer left behind when it was killed: whole drafts, and anything that is not. */
export interface Killed {
  drafts: number
  broken: string[]
}

/**
 * Starts the importer on a folder of made-up pages, kills it a while after its
 * first draft and looks at what it left; `wait` are the milliseconds of each try.
 */
export async function killImporter(waits: readonly number[]): Promise<Killed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'youju-killed-'))
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  for (let number = 1; number <= 120; number += 1)
    writeFileSync(join(pages, `${number}.html`), replyPage(number))
  const found: Killed[] = []
  for (const [at, wait] of waits.entries()) {
    const drafts = join(folder, `drafts-${at}`)
    await runUntilKilled(pages, drafts, wait)
    const ids = listDrafts(drafts)
    found.push({ drafts: ids.length, broken: ids.filter((id) => !isWhole(join(drafts, id), id)) })
  }
  return found
}

function runUntilKilled(pages: string, drafts: string, wait: number): Promise<void> {
  const front = join(root, 'pipeline', 'youju.mjs')
  const args = [front, 'ingest', '--data', paths.data, '--drafts', drafts, pages]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), wait))
  child.stdout.resume()
  return new Promise((resolve) => child.on('close', () => resolve()))
}

/** Every file is there, and the archived text is the one its doubts were written for. */
function isWhole(draft: string, id: string): boolean {
  const needed = [
    `sources/${id}.txt`,
    `sources/${id}.yaml`,
    `replies/${id}.yaml`,
    `proposals/${id}.yaml`,
  ]
  if (!needed.every((path) => existsSync(join(draft, path)))) return false
  const text = readFileSync(join(draft, `sources/${id}.txt`), 'utf8')
  return readDoubts(draft).text_sha256 === digestOf(text)
}
