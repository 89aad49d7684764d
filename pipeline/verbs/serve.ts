import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { loadLocal } from '../load/local.ts'
import { paths } from '../paths.ts'
import { Refusal } from '../refusal.ts'
import { say } from '../say.ts'
import { startTool } from '../build/run-tool.ts'

/** `npm run serve [-- --port N]`: serves what was built, with its data, until it is stopped. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: '8787' } },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal(`“${values.port}” is no port: give a number from 1 to 65535.`)
  }
  if (!existsSync(paths.workerConfig)) throw new Refusal('Nothing is built yet: run npm run build.')
  await requireFreePort(port)
  say('Loading the data into the local database …')
  say(`${await loadLocal()} records loaded.`)
  return serve(port)
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

async function requireFreePort(port: number): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) {
    const code = await new Promise<string>((resolve) => {
      const probe = createServer()
      probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
      probe.listen(port, host, () => probe.close(() => resolve('')))
    })
    // A machine without IPv6 has no ::1 to be busy.
    if (code === '' || code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') continue
    const why =
      code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be opened (${code})`
    throw new Refusal(
      `Port ${port} ${why}: stop that program, or choose another: npm start -- --port 8788`,
    )
  }
}
