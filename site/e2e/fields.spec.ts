import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { everyPage } from './crawl.ts'

test('no field stands before a stylesheet in the body', async ({ request }) => {
  const bare: string[] = []
  let fields = 0
  for (const { path, html } of await everyPage(request)) {
    const body = html.slice(html.indexOf('<body'))
    const field = body.search(/<(?:input(?![^>]*type="hidden")|select|textarea)\b/)
    if (field === -1) continue
    fields += 1
    if (!body.slice(0, field).includes('<link rel="stylesheet"')) bare.push(path)
  }
  expect(fields).toBeGreaterThan(0)
  expect(bare).toEqual([])
})

test('a browser comes to a field only once it has its styles', async ({ page }) => {
  const styles = Promise.withResolvers<undefined>()
  await page.route('**/fields.*.css', async (route) => {
    await styles.promise
    await route.continue()
  })
  await page.goto('/checks/', { waitUntil: 'commit' })
  await expect(page.locator('h1')).toBeAttached()
  await setTimeout(500)
  expect(await page.locator('form input').count()).toBe(0)
  styles.resolve(undefined)
  await expect(page.locator('form input').first()).toBeAttached()
})
