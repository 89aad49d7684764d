import { createServer } from 'node:net'
import { NoBrowser } from './choose-browser.ts'
import { findBrowser } from './find-browser.ts'
import { reportOf } from './gates.ts'
import { spawnSync } from 'node:child_process'

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
    },
  })
  process.exitCode = status ?? 1
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('The system gave no free port')),
      )
    })
  })
}
