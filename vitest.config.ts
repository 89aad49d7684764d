import { defineConfig } from 'vitest/config'
import { QUIET_ENV } from './pipeline/quiet-env.ts'

const workerTests = '**/*.worker.test.ts'

export default defineConfig({
  test: {
    // Else one of two cores stands idle.
    maxWorkers: '100%',
    globalSetup: '.ci/temporary-folder.ts',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{schemas,pipeline,worker,site,.ci}/**/*.test.ts'],
          exclude: [workerTests, 'site/e2e/**'],
          // What is read of the schemas and of the data is read once for all files.
          isolate: false,
          // Property and mutation tests take their time on a small machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'worker',
          include: [`worker/${workerTests}`],
          env: QUIET_ENV,
          // Each file starts workerd with a database of its own: one at a time, in one process.
          fileParallelism: false,
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
