import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { loadLocal } from '../load/local.ts'
import { paths } from '../paths.ts'
import { Refusal } from '../refusal.ts'
import { keptReleases } from '../history/stored.ts'
import { readHistoryOf } from '../history/read-history.ts'
import { buildRelease, type BuiltRelease } from '../release/build-release.ts'
import { readContent } from '../release/content.ts'
import { say } from '../say.ts'
import { thisTool } from '../tool.ts'
import { portOf, requireFreePort } from './port.ts'
import { startTool } from '../build/run-tool.ts'

/** `npm run serve [-- --port N]`: serves what was built, with its data, until it is stopped. */
export async function run(args: readonly string[]): Promise<number> {
  const port = portOf(args)
  if (!existsSync(paths.workerConfig)) throw new Refusal('Nothing is built yet: run npm run build.')
  await requireFreePort(port)
  say('Writing the files of the release, to be downloaded from /data/ …')
  const releases = localReleases()
  say('Loading the data into the local database …')
  say(`${await loadLocal(releases)} records loaded.`)
  return serve(port)
}

/** The recorded releases whose files are here, and the present one, made anew where they are not. */
function localReleases(): Map<string, BuiltRelease> {
  const content = readContent(paths.dataset)
  const { id } = content.release
  const { kept, missing } = keptReleases(readHistoryOf(paths.dataset), paths.releases)
  const releases = new Map(kept.map(({ id: old, release }) => [old, release]))
  for (const old of missing.filter((each) => each !== id)) {
    say(`The files of release ${old} are not here: its addresses answer 404.`)
  }
  if (!releases.has(id)) releases.set(id, buildRelease(content, thisTool(), null))
  return releases
}

async function serve(port: number): Promise<number> {
  const server = startTool(
    'wrangler',
    [
      'dev',
      '--config',
      paths.workerConfig,
      '--port',
      String(port),
      '--ip',
      'localhost',
      '--persist-to',
      paths.state,
      '--show-interactive-dev-session=false',
      '--log-level',
      'warn',
    ],
    'inherit',
  )
  const stop = () => server.kill('SIGTERM')
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const ended = new Promise<number>((resolve) => {
    server.on('close', (code) => resolve(code ?? 0))
  })
  const address = `http://localhost:${port}`
  if (await answers(address, ended))
    say(`Ready: ${address}  (API: ${address}/api/v1; stop with Ctrl-C)`)
  return ended
}

/** Waits until the server answers; false when it ended before. */
async function answers(address: string, ended: Promise<number>): Promise<boolean> {
  const stopped = ended.then(() => 'stopped' as const)
  for (;;) {
    const answer = await Promise.race([stopped, isUp(address)])
    if (answer === 'stopped') return false
    if (answer) return true
    await setTimeout(250)
  }
}

const isUp = (address: string) =>
  fetch(`${address}/api/v1`).then(
    ({ ok }) => ok,
    () => false,
  )
