import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from '../build/run-tool.ts'

/** A page of elements and nothing else: what Astro itself takes for so many bytes. */
const page = `---
import { readFileSync } from 'node:fs'
import { sample } from '../../sample.ts'

export function getStaticPaths() {
  const { sizes } = JSON.parse(readFileSync(process.env.PLAIN_SIZES, 'utf8'))
  return sizes.map((size, index) => ({ params: { id: String(index) }, props: { size } }))
}
const items = sample(Astro.props.size)
---

<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8" /><title>{Astro.params.id}</title></head>
  <body>{items.map((text) => <p class="item">{text}</p>)}</body>
</html>
`

const sampleModule = `import { readFileSync } from 'node:fs'

const { bytesPerElement } = JSON.parse(readFileSync(process.env.PLAIN_SIZES, 'utf8'))
const bytesOfTags = '<p class="item"></p>'.length
const text = '建'.repeat(Math.max(1, Math.round((bytesPerElement - bytesOfTags) / 3)))
const bytes = 3 * text.length + bytesOfTags
export const sample = (size) => Array.from({ length: Math.ceil(size / bytes) }, () => text)
`

/**
 * Builds a site of plain pages: one for each size in bytes, with as many bytes to an element as
 * are told. It lies inside the repository, where its pages find Astro; returns the folder it is
 * served from.
 */
export async function buildPlainSite(
  folder: string,
  { bytes, bytesPerElement }: { bytes: readonly number[]; bytesPerElement: number },
): Promise<string> {
  const pages = join(folder, 'src', 'pages', 'pages')
  mkdirSync(pages, { recursive: true })
  writeFileSync(join(pages, '[id].astro'), page)
  writeFileSync(join(folder, 'src', 'sample.ts'), sampleModule)
  const list = join(folder, 'sizes.json')
  writeFileSync(list, JSON.stringify({ sizes: bytes, bytesPerElement }))
  await runTool('astro', ['build', '--root', folder], { PLAIN_SIZES: list })
  return join(folder, 'dist')
}
