import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from '../build/run-tool.ts'

/** A page of paragraphs and nothing else: what Astro itself takes for so many bytes. */
const page = `---
import { readFileSync } from 'node:fs'
import { sample } from '../../sample.ts'

export function getStaticPaths() {
  const sizes = JSON.parse(readFileSync(process.env.PLAIN_SIZES, 'utf8'))
  return sizes.map((size, index) => ({ params: { id: String(index) }, props: { size } }))
}
const { size } = Astro.props
const paragraphs = sample(size)
---

<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8" /><title>{Astro.params.id}</title></head>
  <body>{paragraphs.map((text) => <p>{text}</p>)}</body>
</html>
`

/** Paragraphs of 80 signs, three bytes each, until a page is as large as it is to be. */
const sampleModule = `const paragraph = '建'.repeat(80)
const bytes = 3 * 80 + '<p></p>'.length
export const sample = (size: number) => Array.from({ length: Math.ceil(size / bytes) }, () => paragraph)
`

/**
 * Builds a site of plain pages, one for each size in bytes. It lies inside the repository, where
 * its pages find Astro; returns the folder it is served from.
 */
export async function buildPlainSite(folder: string, sizes: readonly number[]): Promise<string> {
  mkdirSync(join(folder, 'src', 'pages', 'pages'), { recursive: true })
  writeFileSync(join(folder, 'src', 'pages', 'pages', '[id].astro'), page)
  writeFileSync(join(folder, 'src', 'sample.ts'), sampleModule)
  const list = join(folder, 'sizes.json')
  writeFileSync(list, JSON.stringify(sizes))
  await runTool('astro', ['build', '--root', folder], { PLAIN_SIZES: list })
  return join(folder, 'dist')
}
