import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS } from './.ci/chromium-flags.ts'
import { QUIET_ENV } from './pipeline/quiet-env.ts'

const port = process.env.YOUJU_TEST_PORT ?? '8799'
const origin = `http://localhost:${port}`
const executablePath = process.env.CHROMIUM_PATH

export default defineConfig({
  testDir: 'site/e2e',
  outputDir: 'test-results',
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  fullyParallel: true,
  // A slow machine is no failure.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: origin,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    {
      name: 'phone',
      // The others look at every width themselves, or at nothing that depends on one.
      testMatch: ['main-path.spec.ts', 'letter.spec.ts', 'lists.spec.ts'],
      use: {
        viewport: { width: 360, height: 740 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      },
    },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: `"${process.execPath}" pipeline/youju.mjs serve --port ${port}`,
    url: `${origin}/`,
    env: QUIET_ENV,
    reuseExistingServer: false,
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})
