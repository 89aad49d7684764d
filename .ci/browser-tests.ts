import { spawnSync } from 'node:child_process'
import { NoBrowser } from './choose-browser.ts'
import { findBrowser } from './find-browser.ts'
import { freePort } from './free-port.ts'
import { reportOf } from './gates.ts'

/** `--thorough` looks at every page in every width and scheme with every rule, and photographs each. */
const thorough = process.argv.includes('--thorough')

try {
  const browser = await findBrowser((text) => console.log(text.trimEnd()))
  console.log(`Chromium: ${browser}`)
  const cli = 'node_modules/@playwright/test/cli.js'
  const { status } = spawnSync(process.execPath, [cli, 'test', '--reporter=list,json'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('browser'),
      YOUJU_TEST_PORT: String(await freePort()),
      ...(thorough && { YOUJU_THOROUGH: 'yes' }),
    },
  })
  process.exitCode = status ?? 1
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error
  console.error(error.message)
  process.exitCode = 1
}
