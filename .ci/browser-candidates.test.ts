import { expect, test } from 'vitest'
import { browserCandidates } from './browser-candidates.ts'

const place = {
  platform: 'linux' as const,
  env: { PATH: '/opt/bin:/usr/bin' },
  home: '/home/me',
  playwright: '/home/me/.cache/ms-playwright/chromium/chrome',
}

function found(present: string[], made: Partial<Parameters<typeof browserCandidates>[0]> = {}) {
  const exists = (path: string) => present.includes(path)
  return browserCandidates({ ...place, exists, ...made }).map(({ path }) => path)
}

test("Playwright's own Chromium comes first", () => {
  expect(found(['/usr/bin/chromium', place.playwright])).toEqual([
    place.playwright,
    '/usr/bin/chromium',
  ])
})

test('a browser is found in PATH and in the usual folders outside it', () => {
  expect(found(['/opt/bin/google-chrome', '/snap/bin/chromium'])).toEqual([
    '/snap/bin/chromium',
    '/opt/bin/google-chrome',
  ])
})

test("a Mac's browsers are found in its applications and in the user's own", () => {
  const mine = '/home/me/Applications/Chromium.app/Contents/MacOS/Chromium'
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  expect(found([mine, chrome], { platform: 'darwin' })).toEqual([chrome, mine])
})

test('a machine without a browser has no candidates', () => {
  expect(found([])).toEqual([])
})
