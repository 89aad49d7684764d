import { expect, type Page, test } from '@playwright/test'
import { itemOf } from '../../schemas/envelope.ts'
import { Reply } from '../../schemas/reply.ts'

const path = '/replies/weihai-17-2-77/'
const figure = (page: Page) => page.locator('.letter').getByRole('link', { name: '282.6万元' })

test('a figure’s note opens over the letter, which stays where it was read', async ({ page }) => {
  await page.goto(path)
  await figure(page).scrollIntoViewIfNeeded()
  const at = await page.evaluate(() => window.scrollY)
  await figure(page).click()
  const note = page.locator('.figure-note:target')
  await expect(note).toBeInViewport({ ratio: 1 })
  await expect(figure(page)).toBeInViewport()
  expect(await page.evaluate(() => window.scrollY)).toBe(at)
  await expect(note).toContainText('限定：未加限定')
  await expect(note).toContainText('参与核对：两年总额与年度下限')
})

test('the address of a figure leads to it in its sentence, with what it says one step away', async ({
  page,
}) => {
  await page.goto(`${path}#figure-grants-total`)
  await expect(figure(page)).toBeInViewport()
  await expect(figure(page)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await expect(page.locator('.figure-note:target')).toHaveCount(0)
  await figure(page).click()
  await expect(page.locator('.figure-note:target')).toContainText('限定：未加限定')
  await expect(figure(page)).toBeInViewport()
})

test('a note is opened, read and closed by the keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keyboard')
  await page.goto(path)
  await figure(page).focus()
  await page.keyboard.press('Enter')
  const note = page.locator('.figure-note:target')
  await page.keyboard.press('Tab')
  await expect(note.getByRole('link', { name: '回到原句' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(note.locator('details')).toContainText(
    /\[A\/OL\]\. 2018: 第 s\d+ 句\(2018-07-02\)\[引用日期\]/,
  )
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(note).toHaveCount(0)
  await expect(page.locator('.sentence:target')).toBeInViewport()
})

test('a sentence shows its permalink to who points at it or comes by keyboard', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone points at nothing')
  await page.goto(path)
  const sentence = page.locator('.letter-body .sentence').first()
  const link = sentence.getByRole('link', { name: /^本句链接/ })
  await expect(link).toHaveCSS('opacity', '0')
  await sentence.hover()
  await expect(link).toHaveCSS('opacity', '1')
  await page.mouse.move(0, 0)
  await link.focus()
  await expect(link).toHaveCSS('opacity', '1')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#s\d+$/)
})

test('on a phone a permalink takes a place of its own, and covers no word', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'a mouse points before it clicks')
  await page.goto(path)
  const sentence = page.locator('.letter-body .sentence').first()
  await sentence.tap()
  await expect(sentence.getByRole('link', { name: /^本句链接/ })).toHaveCSS('position', 'static')
})

test('what a passage undertakes stands beside it where there is room, beneath it on a phone', async ({
  page,
  isMobile,
}) => {
  await page.goto(path)
  const notes = page.locator('.letter-text > .beside').first()
  const passage = page.locator('.letter-text > p:has(+ .beside)').first()
  const [note, text] = [await notes.boundingBox(), await passage.boundingBox()]
  if (note === null || text === null) throw new Error('the passage and its notes are not shown')
  if (isMobile) expect(note.y).toBeGreaterThanOrEqual(text.y + text.height)
  else expect(note.x).toBeGreaterThanOrEqual(text.x + text.width)
  const commitment = notes.locator('details').first()
  await commitment.locator('summary').click()
  await expect(commitment).toContainText('未见后续材料')
})

test('the letter is cited as text on the page and as files', async ({ page, request }) => {
  const response = await request.get('/api/v1/replies/weihai-17-2-77')
  const { data } = itemOf(Reply).parse(await response.json())
  await page.goto(path)
  await expect(page.locator('[aria-labelledby="cite"] .citation')).toContainText(
    `${data.body.name}. ${data.title}[A/OL]. (${data.signed_on})[引用日期].`,
  )
  for (const format of ['BibTeX', 'CSL-JSON']) {
    const details = page.locator('.citation-format').filter({ hasText: format })
    await details.locator('summary').click()
    const link = details.getByRole('link', { name: `下载 ${format}` })
    const file = await request.get((await link.getAttribute('href')) ?? '')
    expect(await file.text()).toBe(await details.locator('pre').textContent())
  }
  expect((await request.get('/replies/no-such-letter/cite.bib')).status()).toBe(404)
})

test('a letter is printed as a document: no navigation, its digest and citation at the foot', async ({
  page,
}) => {
  await page.goto(path)
  await page.emulateMedia({ media: 'print' })
  for (const hidden of [
    '.site-header',
    '.site-footer nav',
    '.outline',
    '.beside',
    '.figure-note',
    '.data-links',
  ]) {
    await expect(page.locator(hidden).first(), hidden).toBeHidden()
  }
  await expect(page.locator('.not-government')).toBeVisible()
  await expect(page.locator('.letter-text')).toBeVisible()
  await expect(page.locator('.source-facts')).toContainText(/[0-9a-f]{64}/)
  await expect(page.locator('[aria-labelledby="cite"] .citation')).toBeVisible()
})

test('a number that is not archived says that this tells nothing of the department', async ({
  page,
}) => {
  const response = await page.goto('/proposals/weihai-17-2-78/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('main')).toContainText('weihai-17-2-78')
  await expect(page.getByRole('main')).toContainText('更不说明有关部门没有办理')
})
