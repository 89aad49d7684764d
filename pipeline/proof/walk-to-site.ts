import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { replyPage } from '../fixtures/reply-page.ts'
import { mergesOfTwenty, twentySuggestions, workbookOf } from '../fixtures/tables/workbook.ts'
import { root } from '../paths.ts'
import type { ProofRow } from './proof-table.ts'

const id = 'weihai-17-3-58'
const notCopied = new Set([
  'node_modules',
  'dist',
  'drafts',
  '.git',
  '.youju',
  '.wrangler',
  '.astro',
])
/** What an editor types to a doubt: words where they are asked for, else the third accepts. */
const typed = 'w\n\na count of the sentence\n'.repeat(60)

/**
 * Runs the two walks of CONTRIBUTING as they are written there, on a copy of the project: from
 * a saved page, and from a table of twenty suggestions, to their pages on the local site.
 */
export async function walkToSite(port: number): Promise<ProofRow[]> {
  const copy = join(mkdtempSync(join(tmpdir(), 'youju-walked-')), 'youju')
  cpSync(root, copy, { recursive: true, filter: (path) => !notCopied.has(basename(path)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  writeFileSync(join(copy, 'page.html'), replyPage())
  writeFileSync(
    join(copy, 'table.xlsx'),
    workbookOf(twentySuggestions(), { merges: mergesOfTwenty }),
  )
  const page = recipe(copy, /## From a saved page to the local site/u)
  const table = recipe(copy, /\*\*Add a table\*\*/u)
  const isServed = [page, table].every((commands) => commands.at(-1) === 'npm start')
  const isShort = [page, table].every(({ length }) => length <= 5)
  const failed = [...page.slice(0, -1), ...table.slice(0, -1)].filter(
    (command) => !succeeds(copy, command),
  )
  for (const command of failed) console.error(`failed: ${command}`)
  const site = start(copy, 'start', ['--port', String(port)])
  try {
    const pages = [
      { path: `/replies/${id}/`, says: '新增学位' },
      // Each status page leads to its row of the archived table: the first suggestion stands in row 5.
      ...Array.from({ length: 20 }, (_, at) => ({
        path: `/proposals/weihai-17-2-${at + 101}/`,
        says: `href="/tables/weihai-17-2-suggestions/#r${at + 5}"`,
      })),
    ]
    const shown = await Promise.all(pages.map((each) => shows(site, port, each)))
    return [
      { claim: 'walks of at most five commands', tried: 2, held: isServed && isShort ? 2 : 0 },
      {
        claim: 'commands of CONTRIBUTING',
        tried: page.length + table.length - 2,
        held: page.length + table.length - 2 - failed.length,
      },
      { claim: 'pages on the local site', tried: pages.length, held: shown.filter(Boolean).length },
    ]
  } finally {
    const ended = new Promise((resolve) => site.on('close', resolve))
    if (site.kill('SIGTERM')) await ended
    rmSync(copy, { recursive: true, force: true })
  }
}

/** The commands of the first block below a heading, without their remarks. */
function recipe(copy: string, heading: RegExp): string[] {
  const text = readFileSync(join(copy, 'CONTRIBUTING.md'), 'utf8')
  const below = text.slice(heading.exec(text)?.index ?? text.length)
  const block = /```sh\n([^]*?)```/u.exec(below)?.[1] ?? ''
  return block
    .trim()
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/u, ''))
}

function succeeds(copy: string, command: string): boolean {
  const [, verb = '', rest = ''] = /^npm run ([a-z]+)(?: -- (.*))?$/u.exec(command) ?? []
  const args = rest
    .replace('~/pages/page.html', 'page.html')
    .replace('<id>', id)
    .split(' ')
    .filter((arg) => arg !== '')
  const done = spawnSync(process.execPath, [...scriptOf(copy, verb), ...args], {
    cwd: copy,
    input: typed,
    encoding: 'utf8',
  })
  if (done.status !== 0) console.error(done.stderr)
  return done.status === 0
}

function start(copy: string, script: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...scriptOf(copy, script), ...args], {
    cwd: copy,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/** What `npm run` would start: every script is a program of Node. */
function scriptOf(copy: string, name: string): string[] {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')))
  return (scripts[name] ?? '').split(' ').slice(1)
}

/** Whether a page is there, once the site is up, and says what it should. */
async function shows(
  site: ChildProcess,
  port: number,
  { path, says }: { path: string; says: string },
): Promise<boolean> {
  while (site.exitCode === null) {
    const response = await fetch(`http://localhost:${port}${path}`).catch(() => null)
    if (response !== null) return response.ok && (await response.text()).includes(says)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return false
}
