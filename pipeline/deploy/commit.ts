import { spawnSync } from 'node:child_process'
import { root } from '../paths.ts'
import { Refusal } from '../refusal.ts'

/** The commit that is deployed, and what of the working copy is not in it. */
export function commitOf(folder: string = root): { id: string; changed: string[] } {
  const changed = git(folder, ['status', '--porcelain']).split('\n')
  return {
    id: git(folder, ['rev-parse', 'HEAD']).trim(),
    changed: changed.filter((line) => line !== ''),
  }
}

function git(folder: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
  if (status === 0) return stdout
  throw new Refusal(`What is deployed is a commit, and git ${args.join(' ')} failed: ${stderr}`)
}
