import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { chromium } from '@playwright/test'
import { browserCandidates } from './browser-candidates.ts'
import { browserInstallers } from './browser-installers.ts'
import { chooseBrowser } from './choose-browser.ts'
import { CHROMIUM_FLAGS } from './chromium-flags.ts'

/** The path of a Chromium that was seen to start on this machine. */
export function findBrowser(say: (sentence: string) => void): Promise<string> {
  return chooseBrowser({
    wanted: process.env.CHROMIUM_PATH,
    candidates: () =>
      browserCandidates({
        platform: process.platform,
        env: process.env,
        home: homedir(),
        playwright: chromium.executablePath(),
        exists: existsSync,
      }),
    problemWith,
    installers: browserInstallers(say),
    say,
  })
}

async function problemWith(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, timeout: 30_000 })
    const page = await browser.newPage()
    await page.goto('about:blank')
    await browser.close()
    return undefined
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    const [reason = 'no reason given'] = text.split('\n')
    return reason
  }
}
