import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { securityHeaders } from '../security-headers.ts'
import { walkByKeyboard } from './keyboard.ts'

/** Every rule in every look, the keyboard at every width, and a picture of each: `npm run pages`. */
export const thorough = process.env.YOUJU_THOROUGH !== undefined
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Rules whose verdict depends on the colours, or on the room there is; the others read the document alone. */
const ofTheColours = ['color-contrast', 'link-in-text-block']
const ofTheRoom = ['target-size', 'scrollable-region-focusable']

declare global {
  interface Window {
    /** Brought into a page by `findings`. */
    axe: typeof axe
  }
}

const widths = [360, 768, 1280]
const schemes = ['light', 'dark'] as const
type Scheme = (typeof schemes)[number]

/** A page as it is opened, and what must be true of it at any width. */
interface Opened {
  path: string
  /** Whether it answers with an error, as it should. */
  fails: boolean
  /** Whether it is the same document as one that was looked at, in other clothes. */
  again?: boolean
}

/**
 * Looks at a page as its readers do, wide and narrow, light and dark, by eye and by keyboard:
 * it says nothing to the console, runs nothing, asks no one else, fits the screen, axe finds
 * nothing on it, and Tab reaches and shows everything.
 */
export async function lookAt(page: Page, { path, fails, again = false }: Opened) {
  const said: string[] = []
  const asked = new Set<string>()
  for (const event of ['console', 'pageerror', 'request']) page.removeAllListeners(event)
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  await page.setViewportSize({ width: 360, height: 800 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const response = await page.goto(path)
  expect(response?.ok()).toBe(!fails)
  const headers = response?.headers() ?? {}
  for (const [name, value] of securityHeaders) expect(headers[name.toLowerCase()]).toBe(value)

  // A block of data is not run, and needs no leave to be there.
  const active = 'script:not([type="application/ld+json"]), style, [style], iframe, object, embed'
  await expect(page.locator(active)).toHaveCount(0)
  await expect(page.getByRole('contentinfo')).toContainText(
    /本站不是政府网站|This is not a government site/,
  )
  await expect(page.locator('h1')).toHaveCount(1)

  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    expect(await wholly(page, () => overflow(page)), `${width} px`).toEqual([])
    for (const scheme of schemes) {
      const rules = rulesFor({ width, scheme, again })
      if (rules.length === 0) continue
      await page.emulateMedia({ colorScheme: scheme })
      expect(await findings(page, rules), `${width} px, ${scheme}`).toEqual([])
      if (!thorough) continue
      const file = `.youju/screenshots/${nameOf(path)}-${width}-${scheme}.png`
      await wholly(page, () => page.screenshot({ path: file, fullPage: true }))
    }
    if (!thorough && (again || width !== 360)) continue
    if (thorough) await page.goto(path)
    const walk = await walkByKeyboard(page)
    expect(walk, `${width} px`).toEqual({ first: 'skip', unreached: [], unseen: [] })
    // A skip link that is left in focus lies over the head of the page.
    await page.locator(':focus').evaluateAll((focused) => focused.forEach((one) => one.blur()))
  }
  // A browser reports the status of an error page by itself, each time it opens one.
  const ofItself = fails && /^Failed to load resource: the server responded with a status of 4/
  expect(said.filter((text) => !ofItself || !ofItself.test(text))).toEqual([])
  expect([...asked]).toEqual([new URL(page.url()).origin])
}

/** The rules of axe for one look: all of them the first time, then those that may say something else. */
function rulesFor(look: { width: number; scheme: Scheme; again: boolean }): readonly string[] {
  if (thorough) return standards
  const which = `${look.width} ${look.scheme}`
  // The elder edition is one narrow column at every width.
  if (look.again) {
    if (which === '360 light') return [...ofTheColours, ...ofTheRoom]
    return which === '360 dark' ? ofTheColours : []
  }
  switch (which) {
    case '360 light':
      return standards
    case '768 light':
      return ofTheRoom
    case '1280 dark':
      return [...ofTheColours, ...ofTheRoom]
    default:
      return []
  }
}

const nameOf = (path: string) => path.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'home'

/** Looks at a page of which all is laid out, and not only what is near. */
async function wholly<Found>(page: Page, look: () => Promise<Found>): Promise<Found> {
  const later = await page.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (element) => getComputedStyle(element).contentVisibility === 'auto',
    ),
  )
  await later.evaluate((all) => all.forEach(({ style }) => (style.contentVisibility = 'visible')))
  const found = await look()
  await later.evaluate((all) => all.forEach((element) => element.removeAttribute('style')))
  await later.dispose()
  return found
}

/** What makes the page wider than the screen. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => element.outerHTML.slice(0, 120))
  })

async function findings(page: Page, rules: readonly string[]): Promise<string[]> {
  const type = rules === standards ? ('tag' as const) : ('rule' as const)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async (runOnly) => {
      // What it has nothing to say against would be half of its work.
      const options = { runOnly, preload: false, resultTypes: ['violations' as const] }
      const { violations } = await window.axe.run(document, options)
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
    },
    { type, values: [...rules] },
  )
}
