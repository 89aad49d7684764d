import { expect, test } from '@playwright/test'
import { itemOf } from '../../schemas/envelope.ts'
import { Figure } from '../../schemas/figure.ts'
import { sayQuantity } from '../quantity/say.ts'

// All of the site works without scripts.
test.use({ javaScriptEnabled: false })

test('from the home page to a reply, to a figure’s sentence, to the same figure in the API', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: '关于市十七届人大二次会议第77号代表建议的答复' }).click()
  await expect(page).toHaveURL('/replies/weihai-17-2-77/')

  await page.locator('.letter').getByRole('link', { name: '282.6万元', exact: true }).click()
  const note = page.locator('.figure-note:target')
  await expect(note).toBeInViewport()
  const quantity = note.locator('.quantity')
  await expect(quantity).toHaveText('2,826,000 元')

  await note.getByRole('link', { name: '回到原句' }).click()
  const sentence = page.locator('.sentence:target')
  await expect(sentence).toContainText('两年来共对61个社会组织给予了282.6万元的资金支持')
  await expect(sentence).toBeInViewport()
  await expect(sentence).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')

  await page.goBack()
  const anchor = (await note.getAttribute('id')) ?? ''
  const id = anchor.replace('note-', 'weihai-17-2-77_')
  const said = await quantity.innerText()
  await note.getByText('引用这个数字').click()
  const [response] = await Promise.all([
    page.waitForResponse(`**/api/v1/figures/${id}`),
    note.getByRole('link', { name: 'JSON' }).click(),
  ])
  const figure = itemOf(Figure).parse(await response.json()).data
  expect(figure).toMatchObject({ value: 2826000, unit: 'CNY', qualifier: 'exact' })
  expect(sayQuantity(figure).replace(/\s+/g, ' ')).toBe(said.replace(/\s+/g, ' '))
})

test('a headline number leads straight to its sentence in the letter', async ({ page }) => {
  await page.goto('/')
  await page.locator('.headline').first().getByRole('link', { name: /^据：/ }).click()
  const sentence = page.locator('.sentence:target')
  await expect(sentence).toBeInViewport()
  await expect(sentence).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
})

test('a deputy finds where a suggestion stands, and what is not published', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '建议' }).click()
  await page.getByRole('link', { name: /第 77 号/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('关于提升社会组织服务效能的建议')
  await expect(page.getByText('归档文本未载交办日期，故不计时。')).toBeVisible()
  await expect(page.getByRole('row', { name: /交办日期/ })).toContainText('归档文本未载')
})

test('a list is paged by links, without losing a record', async ({ page }) => {
  await page.goto('/commitments/?limit=10')
  const seen = new Set<string | null>()
  const collect = async () => {
    for (const entry of await page.locator('.entry').all()) seen.add(await entry.getAttribute('id'))
  }
  await collect()
  const [, total = ''] = /共 (\d+) 条/.exec(await page.locator('.list-count').innerText()) ?? []
  const next = page.getByRole('link', { name: '下一页' })
  while ((await next.count()) > 0) {
    const address = (await next.getAttribute('href')) ?? ''
    await next.click()
    await page.waitForURL(address)
    await collect()
  }
  expect(seen.size).toBe(Number(total))
  await page.getByRole('link', { name: '回到第一页' }).click()
  await expect(page).toHaveURL('/commitments/?limit=10')
})

test('an address with a parameter the API does not know says so, and leads back', async ({
  page,
}) => {
  const response = await page.goto('/proposals/?colour=red')
  expect(response?.status()).toBe(400)
  await expect(page.getByRole('heading', { name: '这一页没有读出来' })).toBeVisible()
  await page.getByRole('link', { name: '回到列表开头' }).click()
  await expect(page).toHaveURL('/proposals/')
})
