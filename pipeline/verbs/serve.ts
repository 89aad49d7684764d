import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { paths } from '../paths.ts'
import { Refusal } from '../refusal.ts'
import { releasesHere } from '../history/releases-here.ts'
import { say } from '../say.ts'
import { takePlace } from '../serve/place.ts'
import { type LocalVersion, prepareVersion } from '../serve/version.ts'
import { portOf, requireFreePort } from './port.ts'
import { startTool } from '../build/run-tool.ts'

/** `npm run serve [-- --port N]`: serves what was built, with its data, until it is stopped. */
export async function run(args: readonly string[]): Promise<number> {
  const port = portOf(args)
  if (!existsSync(paths.workerConfig)) throw new Refusal('Nothing is built yet: run npm run build.')
  await requireFreePort(port)
  const place = takePlace(paths.served)
  try {
    say('Loading the data into the local database …')
    const version = await prepareVersion(place.folder, releasesHere(null), (release) => {
      say(`Writing the files of release ${release}, to be downloaded from /data/ …`)
    })
    for (const old of version.missing) {
      say(`The files of release ${old} are not here: its addresses answer 404.`)
    }
    say(version.loaded === null ? 'They were there already.' : `${version.loaded} records loaded.`)
    return await serve(version, port)
  } finally {
    place.leave()
  }
}

async function serve({ config, state }: LocalVersion, port: number): Promise<number> {
  const server = startTool(
    'wrangler',
    [
      'dev',
      '--config',
      config,
      '--port',
      String(port),
      '--ip',
      'localhost',
      '--persist-to',
      state,
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
