import { expect, type Page, test } from '@playwright/test'
import { listOf } from '../../schemas/envelope.ts'
import { Check } from '../../schemas/check.ts'

const pages = [
  '/facilities/',
  '/satisfaction/',
  '/commitments/',
  '/checks/',
  '/disclosures/',
  '/disclosures/weihai-17-2-77_project-funding-disclosure/',
]

/** Words of charts that leave the chart or lie over one another. */
async function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('svg.chart')].flatMap((chart) => {
      const frame = chart.getBoundingClientRect()
      const words = [...chart.querySelectorAll('text')].map((text) => ({
        said: text.textContent.trim(),
        box: text.getBoundingClientRect(),
      }))
      const bars = [...chart.querySelectorAll('.chart-bar, .chart-date')].map((bar) =>
        bar.getBoundingClientRect(),
      )
      return words.flatMap(({ said, box }, index) => {
        const outside = box.left < frame.left - 1 || box.right > frame.right + 1
        const over = words
          .slice(index + 1)
          .some(
            ({ box: other }) =>
              box.left < other.right - 1 &&
              other.left < box.right - 1 &&
              box.top < other.bottom - 3 &&
              other.top < box.bottom - 3,
          )
        const onBar = bars.some(
          (bar) => box.top < bar.bottom - 3 && bar.top < box.bottom - 4 && bar.left < box.right,
        )
        return outside || over || onBar ? [said] : []
      })
    }),
  )
}

for (const path of pages) {
  test(`the charts of ${path} have a name, say in words what they show, and fit any screen`, async ({
    page,
  }) => {
    await page.goto(path)
    const charts = page.locator('svg.chart')
    expect(await charts.count()).toBeGreaterThan(0)
    for (const chart of await charts.all()) {
      await expect(chart).toHaveRole('img')
      await expect(chart).toHaveAccessibleName(/\p{Script=Han}/u)
      await expect(chart).toHaveAccessibleDescription(/\d/)
      expect(await chart.locator('[style]').count()).toBe(0)
    }
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await crowded(page), `${width}`).toEqual([])
    }
  })
}

test('charts keep to the reader’s own colours, and are seen in print', async ({ page }) => {
  await page.goto('/disclosures/')
  const bar = page.locator('.chart-printed').first()
  const fill = () => bar.evaluate((element) => getComputedStyle(element).fill)
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await fill()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await fill()
  expect(dark).not.toBe(light)
  await page.emulateMedia({ forcedColors: 'active' })
  const text = await page.evaluate(() => {
    const probe = document.createElement('p')
    document.body.append(probe)
    return getComputedStyle(probe).color
  })
  expect(await fill()).toBe(text)
})

test('every check whose statements are quantities or dates is drawn', async ({ page, request }) => {
  const response = await request.get('/api/v1/checks?limit=100')
  const { data } = listOf(Check).parse(await response.json())
  await page.goto('/checks/?limit=100')
  for (const { id, kind } of data) {
    const chart = page.locator(`[id="${id}"] svg.chart`)
    await expect(chart, id).toHaveCount(kind === 'unit' ? 0 : 1)
  }
})

test('the product of 30–60 hours and 20 yuan lies beside what is printed', async ({ page }) => {
  await page.goto('/checks/?id=weihai-17-2-77_home-care-product')
  const chart = page.locator('[id="weihai-17-2-77_home-care-product"] svg.chart')
  await expect(chart).toHaveAccessibleDescription(
    /算得：30–60 × 20 = 600–1200；所印：510–1,020\s元/,
  )
  const ends = async (bar: string) => {
    const box = await chart.locator(bar).boundingBox()
    return { from: box?.x ?? 0, to: (box?.x ?? 0) + (box?.width ?? 0) }
  }
  const computed = await ends('.chart-derived')
  const printed = await ends('.chart-printed')
  expect(printed.from).toBeLessThan(computed.from)
  expect(printed.to).toBeLessThan(computed.to)
  expect(computed.from).toBeLessThan(printed.to)
})

test('from a gap to a request for information, and to its plain text', async ({
  page,
  request,
}) => {
  await page.goto('/grants/')
  await page.getByRole('link', { name: /看对照与申请信$/ }).click()
  const letter = page.getByRole('article', { name: '政府信息公开申请' })
  await expect(letter).toContainText('威海市民政局政府信息公开工作机构：')
  await expect(letter).toContainText('两年来共对61个社会组织给予了282.6万元的资金支持')
  await expect(page.locator('form, input, textarea')).toHaveCount(0)

  const address = (await page.getByRole('link', { name: /纯文本/ }).getAttribute('href')) ?? ''
  const response = await request.get(address)
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const lines = (await response.text()).split('\n').filter((line) => line !== '')
  const shown = await letter.locator('p').allInnerTexts()
  expect(shown).toEqual(lines)
})

test('printed, the page of a gap is the request alone', async ({ page }) => {
  await page.goto('/disclosures/weihai-17-2-77_project-funding-disclosure/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article', { name: '政府信息公开申请' })).toBeVisible()
  await expect(page.locator('.data-links')).toBeHidden()
  await expect(page.locator('.disclosure')).toBeHidden()
  await expect(page.locator('h1')).toBeHidden()
})

test('a gap that is not archived is not found, on its page and as text', async ({
  page,
  request,
}) => {
  expect((await page.goto('/disclosures/no-such-disclosure/'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
  expect((await request.get('/disclosures/no-such-disclosure.txt')).status()).toBe(404)
})

test('checks are counted by outcome, and a count leads to those it counts', async ({ page }) => {
  await page.goto('/checks/')
  await page.getByRole('link', { name: '不一致' }).click()
  await expect(page).toHaveURL('/checks/?outcome=inconsistent')
  const outcomes = await page.locator('.check .outcome').allInnerTexts()
  expect(outcomes.length).toBeGreaterThan(0)
  expect(new Set(outcomes)).toEqual(new Set(['不一致']))
})
