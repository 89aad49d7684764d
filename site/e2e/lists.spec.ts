import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('words lead from the search page to the sentence that holds them', async ({ page }) => {
  await page.goto('/search/')
  await page.getByRole('searchbox').fill('282.6万')
  await page.getByRole('button', { name: '检索' }).click()
  await page
    .getByRole('navigation', { name: '结果的种类' })
    .getByRole('link', { name: /答复/ })
    .click()
  const passage = page.locator('.hit-passages a').first()
  await expect(passage.locator('mark')).toHaveText('282.6万')
  await passage.click()
  const sentence = page.locator('.sentence:target')
  await expect(sentence).toContainText('282.6万元')
  await expect(sentence).toBeInViewport()
})

test('a deputy finds a suggestion by the number on the letter', async ({ page }) => {
  await page.goto('/proposals/')
  await page.getByLabel('届', { exact: true }).fill('第17届')
  await page.getByLabel('编号').fill('77')
  await page.getByRole('button', { name: '查找' }).click()
  await expect(page).toHaveURL('/proposals/?congress.term=17&number=77')
  await expect(page.getByRole('link', { name: /第 77 号/ })).toBeVisible()

  await page.getByRole('link', { name: '去掉条件“编号：77”' }).click()
  await expect(page).toHaveURL('/proposals/?congress.term=17')
})

test('a number that is not archived says nothing about the department', async ({ page }) => {
  await page.goto('/proposals/?number=4711')
  await expect(page.getByText('这不说明任何部门做了或没有做什么')).toBeVisible()
  await page.getByRole('link', { name: '去掉全部条件' }).click()
  await expect(page).toHaveURL('/proposals/')
})

test('a list is narrowed by a count, put in order and paged, and all of it stands in the address', async ({
  page,
}) => {
  await page.goto('/commitments/?limit=2')
  const facets = page.getByRole('navigation', { name: '按下列各项缩小范围' })
  const promise = facets.getByRole('link', { name: /^承诺/ })
  const [, count = ''] = /(\d+)$/.exec(await promise.innerText()) ?? []
  await promise.click()
  await expect(page).toHaveURL('/commitments/?limit=2&modality=promise')
  await expect(page.locator('.list-count')).toContainText(`共 ${count} 条`)
  await page.getByRole('link', { name: '期限从早到晚' }).click()
  await expect(page.getByRole('link', { name: '期限从早到晚' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  const first = await page.locator('.entry').first().getAttribute('id')
  await page.getByRole('link', { name: '下一页' }).click()
  await expect(page.locator('.entry').first()).not.toHaveAttribute('id', first ?? '')
  await page.getByRole('link', { name: '回到第一页' }).click()
  await expect(page.locator('.entry').first()).toHaveAttribute('id', first ?? '')
  await expect(page).toHaveURL(/modality=promise&sort=due_latest$/)
})

test('a link to an entry far down a list comes to it', async ({ page }) => {
  await page.goto('/checks/')
  const id = (await page.locator('.entry').last().getAttribute('id')) ?? ''
  await page.goto('about:blank')
  await page.goto(`/checks/#${id}`)
  const heading = page.locator(`[id="${id}"]`).getByRole('heading', { level: 2 })
  await expect(heading).toBeInViewport()
  const { top, height } = await heading.evaluate((one) => one.getBoundingClientRect())
  expect(top).toBeGreaterThanOrEqual(0)
  expect(top + height).toBeLessThan(400)
})
