import { expect, type Locator } from '@playwright/test'

/**
 * Taps a link as a reader does, who sees where it is: what comes near when the page is scrolled may be laid out
 * first, and move it. Without script Playwright does not wait for a link to stand still.
 */
export async function tap(link: Locator): Promise<void> {
  await link.scrollIntoViewIfNeeded()
  let before = ''
  const standsStill = async () => {
    const now = JSON.stringify(await link.boundingBox())
    const still = now === before
    before = now
    return still
  }
  await expect.poll(standsStill, { intervals: [100] }).toBe(true)
  await link.click()
}
