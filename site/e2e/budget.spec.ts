import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { pages } from './templates.ts'

test('each page stays within its budget of compressed HTML and CSS', async ({ request }) => {
  const over: string[] = []
  for (const { path, budget } of pages) {
    const html = await (await request.get(path)).text()
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)]
    expect(sheets.length, path).toBeGreaterThan(0)
    const parts = [html]
    for (const [, href = ''] of sheets) parts.push(await (await request.get(href)).text())
    const size = parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0)
    if (size > budget * 1024) over.push(`${path}: ${(size / 1024).toFixed(1)} of ${budget} KB`)
  }
  expect(over).toEqual([])
})
