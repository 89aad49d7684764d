import { z } from 'zod'

/** How many tests a runner ran, from its own JSON report. */
export type Count = { passed: number; failed: number; skipped: number }

const Vitest = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
})

export function countVitest(report: unknown): Count {
  const count: Count = { passed: 0, failed: 0, skipped: 0 }
  for (const file of Vitest.parse(report).testResults) {
    const statuses = file.assertionResults.map((test) => test.status)
    const failed = statuses.filter((status) => status === 'failed').length
    const passed = statuses.filter((status) => status === 'passed').length
    count.passed += passed
    count.skipped += statuses.length - passed - failed
    // A file that could not be loaded has no test that says so.
    count.failed += file.status === 'failed' && failed === 0 ? 1 : failed
  }
  return count
}

const Playwright = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
})

export function countPlaywright(report: unknown): Count {
  const { stats, errors } = Playwright.parse(report)
  return {
    passed: stats.expected,
    // A test that passes only the second time has failed once.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}
