import { run as build } from './build.ts'
import { portOf, requireFreePort } from './port.ts'
import { run as serve } from './serve.ts'

/** `npm start`: builds everything and serves it. A busy port is said before the work, not after. */
export async function run(args: readonly string[]): Promise<number> {
  const port = portOf(args)
  await requireFreePort(port)
  // Pages name the address they are served at.
  process.env.YOUJU_PORT = String(port)
  await build()
  return serve(args)
}
