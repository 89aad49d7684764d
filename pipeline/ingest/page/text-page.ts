import { refuseLength } from './length.ts'
import { removeMarkup } from './active.ts'
import type { Page } from './page.ts'
import { judge } from './read-lines.ts'

/**
 * A page of pasted text: nothing is known of it but its lines.
 *
 * @throws Refused where it is longer than any letter
 */
export function readTextPage(pasted: string): Page {
  refuseLength(pasted.length)
  const { text, removed } = removeMarkup(pasted)
  const lines = text.split('\n').map((line, at) => judge(line, at === 0 ? '' : '\n'))
  return {
    form: 'text',
    head: { title: null, metas: new Map() },
    url: null,
    lines,
    hidden: '',
    doubts:
      removed === 0 ? [] : [`markup stood in the text and was taken out in ${removed} place(s)`],
  }
}
