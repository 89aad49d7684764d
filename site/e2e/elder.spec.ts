import { expect, type Page } from '@playwright/test'
import { lookAt, thorough } from './look.ts'
import { test } from './one-window.ts'
import { pages } from './templates.ts'

/** The English pages are the same templates as the Chinese: looked at in the thorough run alone. */
const looked = thorough ? pages : pages.filter(({ path }) => !path.startsWith('/en/'))

for (const { path, fails } of looked) {
  test(`the elder edition of ${path} is large, in one column and within reach`, async ({
    window,
  }) => {
    await lookAt(window, { path: `/elder${path}`, fails: fails !== undefined, again: true })
    await window.setViewportSize({ width: 360, height: 800 })
    expect(await smallIn(window)).toEqual([])
  })
}

/** Text below 18 px or set closer than one and a half, and targets below 44 px outside of running text. */
async function smallIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 20)}”`
    for (const element of document.querySelectorAll(
      'main p, main li, main dd, main td, main blockquote',
    )) {
      const { fontSize, lineHeight, display } = getComputedStyle(element)
      if (display === 'none' || element.closest('svg') !== null) continue
      if (parseFloat(fontSize) < 18) found.push(`${fontSize} ${name(element)}`)
      if (parseFloat(lineHeight) / parseFloat(fontSize) < 1.5) found.push(`line ${name(element)}`)
    }
    for (const element of document.querySelectorAll(
      'button, input:not([type="hidden"]), select, summary, nav a, a.seal',
    )) {
      const { height } = element.getBoundingClientRect()
      if (height > 0 && height < 44) found.push(`${height}px ${name(element)}`)
    }
    return found
  })
}

test('a reader who chose the edition stays in it, and comes back to the same page', async ({
  page,
}) => {
  await page.goto('/search/?q=养老')
  await page.getByRole('link', { name: '长者版' }).click()
  await expect(page).toHaveURL('/elder/search/?q=%E5%85%BB%E8%80%81')
  await page.getByRole('searchbox').fill('282.6万')
  await page.getByRole('button', { name: '检索' }).click()
  await expect(page).toHaveURL(/^http:\/\/[^/]+\/elder\/search\/\?q=/)
  await page.locator('.hit-passages a').first().click()
  await expect(page).toHaveURL(/\/elder\/replies\/weihai-17-2-77\/#s\d+$/)
  await expect(page.locator('.sentence:target')).toBeInViewport()
  await page.getByRole('link', { name: '返回标准版' }).click()
  await expect(page).toHaveURL('/replies/weihai-17-2-77/')
  expect(await page.context().cookies()).toEqual([])
})
