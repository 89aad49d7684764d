import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../paths.ts'
import { Refusal } from '../refusal.ts'

/** The command line of a tool installed with the project, run by this very Node. */
const tools = {
  astro: join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'),
  wrangler: join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js'),
}

/** Starts a tool; its output goes where `stdio` says. */
export const startTool = (
  tool: keyof typeof tools,
  args: readonly string[],
  stdio: 'inherit' | 'pipe',
  env: Readonly<Record<string, string>> = {},
) => startProcess(tools[tool], args, stdio, env)

/** Starts a script of Node. */
export function startProcess(
  script: string,
  args: readonly string[],
  stdio: 'inherit' | 'pipe',
  env: Readonly<Record<string, string>> = {},
) {
  return spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', stdio, stdio],
  })
}

/** Runs a tool to its end; what it printed is shown only when it fails. */
export async function runTool(
  tool: keyof typeof tools,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = startTool(tool, args, 'pipe', env)
  let printed = ''
  const keep = (chunk: Buffer) => {
    printed += chunk.toString()
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code === 0) return
  throw new Refusal(`${printed}\n${tool} ${args[0] ?? ''} failed (exit code ${code ?? 'none'}).`)
}
