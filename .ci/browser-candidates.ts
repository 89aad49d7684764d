import { delimiter, join } from 'node:path'
import type { Candidate } from './choose-browser.ts'

type Place = {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  home: string
  /** Where Playwright puts the Chromium it downloads. */
  playwright: string
  exists: (path: string) => boolean
}

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/** The browsers on this machine that could run the tests, the likeliest first. */
export function browserCandidates(place: Place): Candidate[] {
  const all = [{ path: place.playwright, origin: "Playwright's Chromium" }, ...installed(place)]
  return all.filter(({ path }) => place.exists(path))
}

function installed({ platform, env, home }: Place): Candidate[] {
  if (platform === 'darwin')
    return MAC_APPS.flatMap((app) =>
      ['/Applications', join(home, 'Applications')].map((folder) => ({
        path: `${folder}/${app}.app/Contents/MacOS/${app}`,
        origin: app,
      })),
    )
  if (platform === 'win32')
    return WINDOWS_PROGRAMS.flatMap((program) =>
      [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .map((folder) => ({ path: join(folder, program), origin: program })),
    )
  const folders = new Set([
    ...(env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ])
  return COMMANDS.flatMap((command) =>
    [...folders]
      .filter(Boolean)
      .map((folder) => ({ path: join(folder, command), origin: command })),
  )
}
