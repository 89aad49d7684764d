import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { paths, root } from '../paths.ts'

it('deploys no data but that of the commit', () => {
  const env = { ...process.env, YOUJU_DATA: `${paths.data}/../data` }
  const front = join(root, 'pipeline', 'youju.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [front, 'deploy'], {
    encoding: 'utf8',
    env,
  })
  expect(status).toBe(1)
  expect(stdout + stderr).toMatch(/YOUJU_DATA names another folder.*Unset it/)
}, 120_000)
