import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { securityHeaders } from '../security-headers.ts'
import { crawl } from './crawl.ts'
import { walkByKeyboard } from './keyboard.ts'
import { pages } from './templates.ts'

const thorough = process.env.YOUJU_THOROUGH !== undefined
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Rules whose verdict depends on the screen or the colours; the others read the document alone. */
const ofTheScreen = [
  'color-contrast',
  'target-size',
  'scrollable-region-focusable',
  'link-in-text-block',
]

const looks = [360, 768, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)
const isWhole = ({ width, colorScheme }: (typeof looks)[number]) =>
  thorough ||
  (width === 360 && colorScheme === 'light') ||
  (width === 1280 && colorScheme === 'dark')

for (const { path, fails } of pages) {
  test(`${path} is quiet, runs nothing, fits every screen, and axe finds nothing on it`, async ({
    page,
  }) => {
    test.slow()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    const requested = new Set<string>()
    page.on('request', (request) => requested.add(new URL(request.url()).origin))
    const response = await page.goto(path)
    expect(response?.status()).toBeGreaterThanOrEqual(fails === undefined ? 200 : 400)
    expect(response?.ok()).toBe(fails === undefined)
    const headers = response?.headers() ?? {}
    for (const [name, value] of securityHeaders) expect(headers[name.toLowerCase()]).toBe(value)

    // A block of data is not run, and needs no leave to be there.
    await expect(
      page.locator(
        'script:not([type="application/ld+json"]), style, [style], iframe, object, embed',
      ),
    ).toHaveCount(0)
    await expect(page.getByRole('contentinfo')).toContainText(
      /本站不是政府网站|This is not a government site/,
    )
    await expect(page.locator('h1')).toHaveCount(1)

    for (const look of looks) {
      await page.setViewportSize({ width: look.width, height: 800 })
      await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' })
      const seen = `${look.width} px, ${look.colorScheme}`
      expect(await overflow(page), seen).toEqual([])
      expect(await findings(page, isWhole(look)), seen).toEqual([])
      if (isWhole(look)) {
        await page.screenshot({
          path: `.youju/screenshots/${nameOf(path)}-${look.width}-${look.colorScheme}.png`,
          fullPage: true,
        })
      }
    }
    // A browser reports the status of an error page by itself.
    expect(fails === undefined ? said : said.slice(1)).toEqual([])
    expect([...requested]).toEqual([new URL(page.url()).origin])
  })

  test(`the keyboard reaches and shows everything on ${path}, the way past the links first`, async ({
    page,
  }) => {
    test.slow()
    for (const width of thorough ? [360, 768, 1280] : [360]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      await page.keyboard.press('Tab')
      const skip = page.locator('a.skip')
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport()
      await page.goto(path)
      expect(await walkByKeyboard(page), `${width} px`).toEqual({ unreached: [], unseen: [] })
    }
  })
}

test('every page that can be reached is one of these templates', async ({ request }) => {
  const known = new Set(pages.map(({ path }) => shape(path)))
  const reached = [...(await crawl(request)).keys()].map((path) => shape(path))
  expect(reached.filter((path) => !known.has(path))).toEqual([])
})

/** `/replies/weihai-17-2-77/` → `/replies/[id]/`. */
const shape = (path: string) => path.replace(/^((?:\/(?:en|elder))?\/[^/]+\/)[^/?]+\/$/, '$1[id]/')

const nameOf = (path: string) => path.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'home'

/** What makes the page wider than the screen. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => element.outerHTML.slice(0, 120))
  })

async function findings(page: Page, whole: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (
    whole ? axe.withTags(standards) : axe.withRules(ofTheScreen)
  ).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}
