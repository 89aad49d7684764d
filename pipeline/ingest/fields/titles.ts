import type { Parts } from '../page/page-parts.ts'
import type { Source } from './reading.ts'
import { isReplyTitle } from '../letter/reply-title.ts'

/** Every place that may name the session and the number, the nearest to the letter first. */
export function titlesOf(parts: Parts): { words: string; source: Source }[] {
  const titles: { words: string; source: Source }[] = []
  const add = (words: string | null | undefined, source: Source) => {
    if (words !== null && words !== undefined && words.trim() !== '') titles.push({ words, source })
  }
  add(parts.bodyTitle, 'body title')
  for (const heading of parts.headings) add(heading, 'header')
  add(parts.pageTitle, 'page title')
  for (const name of ['articletitle', 'title', 'og:title', 'description']) {
    const content = parts.metas.get(name)
    if (content !== undefined && (name === 'articletitle' || isReplyTitle(content)))
      add(content, 'meta tag')
  }
  for (const { role, value } of parts.labels) {
    if (role === 'title' || (role === 'topic' && isReplyTitle(value))) add(value, 'label')
  }
  return titles
}
