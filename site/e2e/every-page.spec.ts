import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { securityHeaders } from '../security-headers.ts'
import { crawl } from './crawl.ts'
import { templates } from './templates.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const errors = ['/no-such-page/', '/proposals/?colour=red']

for (const path of templates) {
  test(`${path} is quiet, runs no script, fits the screen, names itself and can be skipped`, async ({
    page,
  }) => {
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    const requested: string[] = []
    page.on('request', (request) => requested.push(new URL(request.url()).origin))
    await page.goto(path)

    // A browser reports the status of an error page by itself.
    expect(errors.includes(path) ? said.slice(1) : said).toEqual([])
    await expect(page.locator('script, style, [style]')).toHaveCount(0)
    expect(new Set(requested)).toEqual(new Set([new URL(page.url()).origin]))
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)

    await expect(page.getByRole('contentinfo')).toContainText('本站不是政府网站')
    await expect(page.locator('h1')).toHaveCount(1)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: '跳到正文' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
  })

  test(`axe finds nothing on ${path}, light or dark`, async ({ page }) => {
    await page.goto(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
      expect(found, colorScheme).toEqual([])
    }
  })

  test(`${path} is sent with the security headers`, async ({ request }) => {
    const headers = (await request.get(path)).headers()
    for (const [name, value] of securityHeaders) expect(headers[name.toLowerCase()]).toBe(value)
  })
}

test('every page that can be reached is one of these templates', async ({ request }) => {
  const known = new Set(templates.map((path) => shape(path)))
  const reached = [...(await crawl(request)).keys()].map((path) => shape(path))
  expect(reached.filter((path) => !known.has(path))).toEqual([])
})

/** `/replies/weihai-17-2-77/` → `/replies/[id]/`. */
const shape = (path: string) => path.replace(/^(\/[^/]+\/)[^/?]+\/$/, '$1[id]/')
