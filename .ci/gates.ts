import { join } from 'node:path'
import { countPlaywright, countVitest, type Count } from './count.ts'

// The tools' own scripts: those in node_modules/.bin take whichever `node` is first in PATH.
const ASTRO = 'node_modules/astro/bin/astro.mjs'
const ESLINT = 'node_modules/eslint/bin/eslint.js'
const KNIP = 'node_modules/knip/bin/knip.js'
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs'
const VITEST = 'node_modules/vitest/vitest.mjs'

export type Gate = {
  name: string
  title: string
  /** Arguments to `node`, one list for each command; the first that fails ends the gate. */
  commands: readonly (readonly string[])[]
  /** A gate without which this one says nothing new. */
  needs?: string
  /** A gate that writes what this one writes: never side by side, though either may fail. */
  after?: string
  /** Whether it keeps every core busy by itself. */
  alone?: true
  /** Reads the tests out of the report written to `reportOf(name)`. */
  count?: (report: unknown) => Count
}

/** All that `npm test` asks, in the order in which it begins; two gates run side by side. */
export const gates: readonly Gate[] = [
  { name: 'data', title: 'the data is proved', commands: [youju('check')] },
  { name: 'format', title: 'formatting', commands: [[PRETTIER, '--check', '.']] },
  { name: 'build', title: 'build', needs: 'data', commands: [youju('build')] },
  {
    name: 'worker',
    title: 'the built Worker in workerd',
    needs: 'build',
    commands: [vitest('worker')],
    count: countVitest,
  },
  { name: 'lint', title: 'lint and folder borders', commands: [[ESLINT, '.']] },
  {
    name: 'types',
    title: 'types, also inside .astro files',
    after: 'build',
    // It reads every file that tsc would, and the pages too.
    commands: [[ASTRO, 'check']],
  },
  { name: 'dead-code', title: 'dead code', commands: [[KNIP]] },
  {
    name: 'generated',
    title: 'generated files are up to date',
    commands: [youju('generate', '--check')],
  },
  {
    name: 'unit',
    title: 'unit tests',
    alone: true,
    commands: [vitest('unit')],
    count: countVitest,
  },
  {
    name: 'browser',
    title: 'the site in a real browser',
    needs: 'build',
    alone: true,
    commands: [['.ci/browser-tests.ts']],
    count: countPlaywright,
  },
]

/** Where a gate's runner writes its JSON report. */
export function reportOf(name: string): string {
  return join('.youju', 'test', `${name}.json`)
}

function youju(...verb: string[]): string[] {
  return ['pipeline/youju.mjs', ...verb]
}

function vitest(project: string): string[] {
  const report = `--outputFile.json=${reportOf(project)}`
  return [VITEST, 'run', '--project', project, '--reporter=default', '--reporter=json', report]
}
