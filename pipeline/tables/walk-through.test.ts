import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDataFolder } from '../authored/data-folder.ts'
import { compile } from '../compile/compile.ts'
import { mergesOfTwenty, twentySuggestions, workbookOf } from '../fixtures/tables/workbook.ts'
import { paths, root } from '../paths.ts'

const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
const recipe = /\*\*Add a table\*\*[^]*?```sh\n([^]*?)```/.exec(contributing)?.[1] ?? ''
const commands = recipe.trim().split('\n')

// The same on a copy of the project, to the pages on its local site: npm run prove -- --only ingest.
test('the recipe for a table, run as it is written on a copy of data/, gives twenty status pages', () => {
  expect(commands.length).toBeLessThanOrEqual(5)
  expect(commands.at(-1)).toBe('npm start')
  const folder = mkdtempSync(join(tmpdir(), 'youju-walk-'))
  const data = join(folder, 'data')
  cpSync(paths.data, data, { recursive: true })
  writeFileSync(
    join(folder, 'table.xlsx'),
    workbookOf(twentySuggestions(), { merges: mergesOfTwenty }),
  )
  const before = readDataFolder(data)
  for (const command of commands.slice(0, -1)) {
    const [, verb = '', args = ''] = /^npm run ([a-z]+)(?: -- (.*))?$/.exec(command) ?? []
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'pipeline', 'youju.mjs'), verb, ...args.split(' ').filter((arg) => arg !== '')],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, YOUJU_DATA: data } },
    )
    expect([command, status, stderr.includes('problem')]).toEqual([command, 0, false])
    if (args.includes('--dry-run')) expect(readDataFolder(data)).toEqual(before)
  }
  const { dataset } = compile(readDataFolder(data))
  expect(dataset?.tables.proposals.map(({ page_url }) => page_url)).toContain(
    '/proposals/weihai-17-2-120/',
  )
  expect(dataset?.tables.proposals).toHaveLength(21)
}, 240_000)
