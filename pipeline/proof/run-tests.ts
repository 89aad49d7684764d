import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { paths, root } from '../paths.ts'
import type { ProofRow } from './proof-table.ts'

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          meta: z
            .object({
              shown: z
                .array(z.object({ claim: z.string(), tried: z.int(), held: z.int() }))
                .default([]),
            })
            .prefault({}),
        }),
      ),
    }),
  ),
})

/**
 * Runs tests with the counts of the full run, and gathers what they say they have shown. They are
 * started and not imported: what the Worker must do is known to the Worker's own tests.
 */
export async function runTests(
  name: string,
  project: 'unit' | 'worker',
  files: readonly string[],
): Promise<ProofRow[]> {
  const report = join(paths.work, 'prove', `${name}.json`)
  mkdirSync(join(paths.work, 'prove'), { recursive: true })
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`]
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--project', project, ...reporters, ...files],
    { cwd: root, env: { ...process.env, YOUJU_PROVE: 'full' }, stdio: 'inherit' },
  )
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const rows = shownIn(JSON.parse(readFileSync(report, 'utf8')))
  // A run that ended badly has a row that says so, whatever its tests said before.
  const failed = rows.some(({ tried, held }) => held < tried)
  return code === 0 || failed ? rows : [...rows, { claim: 'the run itself', tried: 1, held: 0 }]
}

/** What the tests of a report have shown; one that failed has shown its opposite. */
export function shownIn(report: unknown): ProofRow[] {
  return Report.parse(report).testResults.flatMap(({ name, status, assertionResults }) => {
    const rows = assertionResults.flatMap(({ status: passed, fullName, meta }): ProofRow[] =>
      passed === 'failed' ? [{ claim: `failed: ${fullName}`, tried: 1, held: 0 }] : meta.shown,
    )
    const isBroken = status === 'failed' && rows.every(({ tried, held }) => tried === held)
    return isBroken ? [...rows, { claim: `failed: ${name}`, tried: 1, held: 0 }] : rows
  })
}
