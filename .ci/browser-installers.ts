import { existsSync } from 'node:fs'
import type { Installer } from './choose-browser.ts'
import { runCommand } from './run-command.ts'

const PLAYWRIGHT_HOST = 'https://cdn.playwright.dev'

/** The ways to bring a Chromium to this machine, the least intrusive first. */
export function browserInstallers(say: (text: string) => void): Installer[] {
  return [
    { name: "Playwright's download of Chromium", install: () => playwrightDownload(say) },
    { name: 'apt-get install chromium', install: () => aptInstall(say) },
  ]
}

async function playwrightDownload(say: (text: string) => void): Promise<string | undefined> {
  const { env } = process
  const host = env.PLAYWRIGHT_DOWNLOAD_HOST ?? PLAYWRIGHT_HOST
  // Playwright itself tries for minutes before it gives up on a host it cannot reach. A proxy
  // may reach what this probe cannot.
  if (!env.HTTPS_PROXY && !env.https_proxy && !(await answers(host)))
    return `${host} does not answer`
  const cli = 'node_modules/@playwright/test/cli.js'
  const ran = await runCommand(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    env: { ...env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
    limitSeconds: 5 * 60,
    onOutput: say,
  })
  return ran.ok ? undefined : ran.why
}

async function aptInstall(say: (text: string) => void): Promise<string | undefined> {
  if (!existsSync('/usr/bin/apt-get')) return 'no apt-get here'
  const root = process.getuid?.() === 0
  const apt = async (limitSeconds: number, ...args: string[]) => {
    const [file = '', ...rest] = [...(root ? [] : ['sudo', '-n']), '/usr/bin/apt-get', ...args]
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    return runCommand(file, rest, { env, limitSeconds, onOutput: say })
  }
  const updated = await apt(3 * 60, '-q', 'update')
  if (!updated.ok && !root) return 'needs root, or sudo without a password'
  // A list that could not be renewed may still be good enough.
  const done = await apt(10 * 60, '-q', 'install', '-y', '--no-install-recommends', 'chromium')
  return done.ok ? undefined : done.why
}

async function answers(host: string): Promise<boolean> {
  try {
    // Any answer will do: the host's root is a 4xx.
    await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(10_000) })
    return true
  } catch {
    return false
  }
}
