import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { replyPage } from '../fixtures/reply-page.ts'
import { root } from '../paths.ts'

it('the commands of the walk through, typed one after another, publish the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'youju-walk-'))
  const data = join(folder, 'data')
  cpSync(join(root, 'data'), data, { recursive: true })
  writeFileSync(join(folder, 'page.html'), replyPage())
  const run = (verb: string, args: readonly string[], input = '') => {
    const front = join(root, 'pipeline', 'youju.mjs')
    const folders = ['--data', data, '--drafts', join(folder, 'drafts')]
    const done = spawnSync(process.execPath, [front, verb, ...folders, ...args], {
      encoding: 'utf8',
      input,
    })
    return { status: done.status, words: done.stdout + done.stderr }
  }
  const id = 'weihai-17-3-58'
  expect(run('ingest', [join(folder, 'page.html')]).words).toContain(`drafts/${id}`)
  expect(run('publish', [id])).toMatchObject({ status: 1 })
  expect(run('review', ['--list']).words).toContain('「今年年底前,我市将新建幼儿园12所')
  // Where there is nothing to word, w and Enter are no answers, and the third accepts.
  const typed = 'w\n\na count of the sentence\n'.repeat(40)
  expect(run('review', [id], typed).words).toContain(`npm run publish -- ${id}`)
  expect(run('publish', [id])).toMatchObject({ status: 0 })
  expect(existsSync(join(data, 'replies', `${id}.yaml`))).toBe(true)
}, 240_000)
