import { chromium, expect, test } from '@playwright/test'
// eslint-disable-next-line youju/borders -- one run of what `npm run lighthouse` does with every page
import { lighthouseOf } from '../../.ci/lighthouse-of.ts'

// Performance needs a machine to itself: `npm run lighthouse` measures it, on every template.
const asked = ['accessibility', 'best-practices', 'seo'] as const

test('Lighthouse has nothing to say against a letter’s page', async ({ baseURL }) => {
  test.setTimeout(180_000)
  const browser = process.env.CHROMIUM_PATH ?? chromium.executablePath()
  const url = `${baseURL ?? ''}/replies/weihai-17-2-77/`
  const { scores, short } = await lighthouseOf(url, { browser, asked })
  expect(scores, short.join(', ')).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 })
})
