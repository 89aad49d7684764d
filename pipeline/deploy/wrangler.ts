import { join } from 'node:path'
import { startProcess } from '../build/run-tool.ts'
import { root } from '../paths.ts'
import { Refusal } from '../refusal.ts'

/** How a call of wrangler ended, and what it printed. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** Calls wrangler with these arguments. */
export type Wrangler = (args: readonly string[]) => Promise<Ended>

/** The wrangler that a file is, run by this very Node. */
export const wranglerAt =
  (file: string): Wrangler =>
  (args) =>
    new Promise((resolve, reject) => {
      const child = startProcess(file, args, 'pipe', { CI: 'true' })
      const ended: Ended = { code: null, stdout: '', stderr: '' }
      child.stdout?.on('data', (chunk: Buffer) => (ended.stdout += chunk.toString()))
      child.stderr?.on('data', (chunk: Buffer) => (ended.stderr += chunk.toString()))
      child.on('error', reject)
      child.on('close', (code) => {
        resolve({ ...ended, code })
      })
    })

/** The one installed with the project. */
export const wrangler = wranglerAt(join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js'))

/** What a call printed; a refusal with wrangler’s own words where it failed. */
export async function said(call: Wrangler, args: readonly string[]): Promise<string> {
  const ended = await call(args)
  if (ended.code === 0) return ended.stdout
  throw new Refusal(failure(args, ended))
}

/** The same; null where wrangler says that what was asked for is not there. */
export async function saidIfThere(
  call: Wrangler,
  args: readonly string[],
  notThere: RegExp,
): Promise<string | null> {
  const ended = await call(args)
  if (ended.code === 0) return ended.stdout
  if (notThere.test(ended.stdout + ended.stderr)) return null
  throw new Refusal(failure(args, ended))
}

/** What a call answered in JSON. */
export const answered = async (call: Wrangler, args: readonly string[]): Promise<unknown> =>
  parsed(args, await said(call, args))

/** The same; null where what was asked for is not there. */
export async function answeredIfThere(
  call: Wrangler,
  args: readonly string[],
  notThere: RegExp,
): Promise<unknown> {
  const text = await saidIfThere(call, args, notThere)
  return text === null ? null : parsed(args, text)
}

function parsed(args: readonly string[], text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Refusal(`${calling(args)} answered no JSON: ${text.slice(0, 500)}`, { cause })
  }
}

const calling = (args: readonly string[]) => `wrangler ${args.slice(0, 3).join(' ')}`

const failure = (args: readonly string[], { code, stdout, stderr }: Ended) =>
  [
    `${calling(args)} failed (exit code ${code ?? 'none'}):`,
    `${stderr}${stdout}`.trim(),
    'What was done before stays done: mend the cause and run the same command again.',
  ].join('\n')
