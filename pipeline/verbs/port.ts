import { createServer } from 'node:net'
import { parseArgs } from 'node:util'
import { Refusal } from '../refusal.ts'

/** The port asked for with `--port`, 8787 by default. */
export function portOf(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: '8787' } },
  })
  const port = Number(values.port)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port
  throw new Refusal(`“${values.port}” is no port: give a number from 1 to 65535.`)
}

/** Refuses a port that something else listens on. */
export async function requireFreePort(port: number): Promise<void> {
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
