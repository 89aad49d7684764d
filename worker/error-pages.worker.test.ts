import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problemTitles } from '../schemas/problem.ts'
import { paths } from '../pipeline/paths.ts'

test('the address in the type of every error leads to its explanation', () => {
  const page = readFileSync(join(paths.dist, 'client', 'api', 'index.html'), 'utf8')
  const explained = Object.keys(problemTitles).filter((code) => page.includes(`id="${code}"`))
  expect(explained).toEqual(Object.keys(problemTitles))
})
