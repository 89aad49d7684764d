import { test as base, type Page } from '@playwright/test'

/** For tests that look at one page after the other: opening a window takes longer than the look. */
export const test = base.extend<object, { window: Page }>({
  window: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', locale = '', timezoneId = '' } = project.use
      const page = await browser.newPage({ baseURL, locale, timezoneId })
      await use(page)
      await page.close()
    },
    { scope: 'worker' },
  ],
})
