import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keptByNpm } from './kept-by-npm.ts'
import { root } from './paths.ts'

it('finds the options that npm took for its own', () => {
  const env = { npm_lifecycle_event: 'ingest', npm_config_dry_run: 'true', npm_config_yes: '' }
  expect(keptByNpm(env)).toEqual(['--dry-run'])
})

it.each([
  [{ npm_config_dry_run: 'true' }],
  [{ npm_lifecycle_event: 'ingest', npm_config_user_agent: 'npm', npm_config_offline: 'true' }],
])('finds none in %j', (env) => {
  expect(keptByNpm(env)).toEqual([])
})

it('a command that lost its --dry-run does nothing, and says how to type it', () => {
  const front = join(root, 'pipeline', 'youju.mjs')
  const { stderr, status } = spawnSync(process.execPath, [front, 'ingest', 'table.xlsx'], {
    env: { ...process.env, npm_lifecycle_event: 'ingest', npm_config_dry_run: 'true' },
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toBe(
    'npm kept --dry-run for itself; nothing was done. Type -- before the options; in PowerShell, where npm loses it, type npm.cmd in place of npm.\n',
  )
})
