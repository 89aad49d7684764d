import { parseArgs } from 'node:util'
import { Refusal } from '../refusal.ts'
import { paths } from '../paths.ts'
import { run as build } from './build.ts'
import { startTool } from '../build/run-tool.ts'

/** `npm run deploy -- --dry-run`: builds, and has wrangler bundle the Worker as it would be uploaded. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { 'dry-run': { type: 'boolean' } } })
  if (values['dry-run'] !== true) {
    throw new Refusal('Only npm run deploy -- --dry-run exists so far: no account is touched.')
  }
  await build()
  const wrangler = startTool(
    'wrangler',
    ['deploy', '--dry-run', '--config', paths.workerConfig],
    'inherit',
  )
  return new Promise((resolve) => {
    wrangler.on('close', (code) => resolve(code ?? 1))
  })
}
