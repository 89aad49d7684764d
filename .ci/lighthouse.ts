import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { pages } from '../site/e2e/templates.ts'
import { findBrowser } from './find-browser.ts'
import { freePort } from './free-port.ts'
import { categories, lighthouseOf, type Run, type Scores } from './lighthouse-of.ts'
import { lighthouseTable, medianOf, shortOf } from './lighthouse-table.ts'

/** `npm run lighthouse [-- PATH…]`: every template of the built site, or those named; docs/lighthouse.md. */
const named = process.argv.slice(2)
// A page that answers with an error is refused by Lighthouse, whatever stands on it.
const looked = pages.filter(({ path, fails }) =>
  named.length > 0 ? named.includes(path) : fails === undefined,
)
const say = (text: string) => console.log(text.trimEnd())
const browser = await findBrowser(say)
const port = await freePort()
const origin = `http://localhost:${port}`
const server = spawn(process.execPath, ['pipeline/youju.mjs', 'serve', '--port', String(port)], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
try {
  await answering()
  // The browser’s first start reads it and the system’s types from the disk: that is not the page’s.
  await oneRun(origin)
  const machine: number[] = []
  const rows: (readonly [string, Scores])[] = []
  for (const { path } of looked) {
    const runs: Run[] = []
    const runTo = async (count: number) => {
      while (runs.length < count) runs.push(await oneRun(origin + path))
    }
    const median = () => medianOf(runs.map((run) => run.scores))
    await runTo(3)
    // A machine that was busy elsewhere, or a page that is slow: more runs tell.
    if (shortOf(median()).length > 0) await runTo(9)
    machine.push(...runs.map((run) => run.machine))
    const scores = median()
    rows.push([path, scores])
    const short = shortOf(scores)
    const why = short.length === 0 ? '' : ` short: ${short.join(', ')} (${said(runs)})`
    say(`${path} ${categories.map((category) => scores[category] ?? 0).join(' ')}${why}`)
    if (short.length > 0) process.exitCode = 1
  }
  if (named.length === 0)
    writeFileSync('docs/lighthouse.md', lighthouseTable(version(), machine, rows))
} finally {
  server.kill('SIGTERM')
  await once(server, 'exit')
}

/** Tried again where Lighthouse itself lost the trace of the page. */
async function oneRun(url: string, again = 2): Promise<Run> {
  try {
    return await lighthouseOf(url, { browser, asked: categories })
  } catch (error) {
    if (again === 0) throw error
    return oneRun(url, again - 1)
  }
}

async function answering() {
  for (;;) {
    if (server.exitCode !== null) throw new Error('The site does not serve: run npm run build.')
    const up = await fetch(`${origin}/api/v1`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) return
    await setTimeout(250)
  }
}

function said(runs: readonly { short: readonly string[] }[]) {
  return [...new Set(runs.flatMap(({ short }) => short))].join(', ')
}

function version(): string {
  const file = readFileSync('node_modules/lighthouse/package.json', 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(file)).version
}
