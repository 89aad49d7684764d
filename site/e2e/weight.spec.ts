import { expect, test } from '@playwright/test'
import { BUDGET, stylesheetsOf, weightOf } from './weight.ts'
import { templates } from './templates.ts'

const reading = templates.filter((path) =>
  /^\/(?:(?:replies|proposals|deputies|departments)\/[^/?]+\/)?$/.test(path),
)

for (const path of reading) {
  test(`${path} adds at most 14 KB to the words it is read for`, async ({ request }) => {
    const text = async (url: string) => (await request.get(url)).text()
    const html = await text(path)
    const styles = await Promise.all(stylesheetsOf(html).map(text))
    expect(styles.length).toBeGreaterThan(0)
    const [, source] = /href="(\/sources\/[^"]+\.txt)"/.exec(html) ?? []
    const letter = source === undefined ? '' : await text(source)
    expect(weightOf({ html, styles, letter })).toBeLessThanOrEqual(BUDGET)
  })
}
