import { findElement, findElements, textOf } from './lines.ts'
import type { ElementNode } from './tree.ts'

/** What a page says of itself in its head. Names are lower case; the first one counts. */
export interface Head {
  title: string | null
  metas: ReadonlyMap<string, string>
}

/** Reads `<title>` and the meta tags, such as ArticleTitle, PubDate, ContentSource. */
export function readHead(root: ElementNode): Head {
  const title = findElement(root, 'title')
  const metas = new Map<string, string>()
  for (const { attributes } of findElements(root, 'meta')) {
    const name = (attributes.name ?? attributes.property)?.toLowerCase().trim()
    const content = attributes.content?.replace(/\s+/gu, ' ').trim()
    if (name === undefined || content === undefined || content === '') continue
    if (!metas.has(name)) metas.set(name, content)
  }
  const words = title === null ? '' : textOf(title).replace(/\s+/gu, ' ').trim()
  return { title: words === '' ? null : words, metas }
}
