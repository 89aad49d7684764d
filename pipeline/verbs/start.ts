import { run as build } from './build.ts'
import { run as serve } from './serve.ts'

/** `npm start`: builds everything and serves it. */
export async function run(args: readonly string[]): Promise<number> {
  await build()
  return serve(args)
}
