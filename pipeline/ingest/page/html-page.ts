import { type PageLine, render } from '../html/lines.ts'
import { readHead } from '../html/metas.ts'
import { parseHtml } from '../html/tree.ts'
import { removeMarkup } from './active.ts'
import { refuseLength } from './length.ts'
import type { Line, Page } from './page.ts'
import { judge } from './read-lines.ts'

const markup =
  /<(?:!doctype|html|head|meta|body|title|div|p|table|td|br|span|h[1-6]|a|ul|article|section)\b[^>]*>/giu

/** Whether a text is HTML: tags stand in it, and more than one. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 200_000)
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/i.test(head)) return true
  return (head.match(markup)?.length ?? 0) >= 3
}

/**
 * Reads a saved page: its head, and its visible lines in their order.
 *
 * @throws Refused where they are longer than any letter, or nested without end
 */
export function readHtmlPage(html: string): Page {
  const root = parseHtml(html)
  const { lines, hidden } = render(root)
  refuseLength(lines.reduce((total, { text }) => total + text.length, 0))
  let removed = 0
  const judged = lines.flatMap((line): Line[] => {
    const clean = removeMarkup(line.text)
    removed += clean.removed
    if (clean.text.trim() === '') return []
    return [judgeLine({ ...line, text: clean.text })]
  })
  return {
    form: 'html',
    head: readHead(root),
    url: savedFrom(html),
    lines: judged,
    hidden,
    doubts:
      removed === 0 ? [] : [`markup stood in the text and was taken out in ${removed} place(s)`],
  }
}

/** `<!-- saved from url=(0044)https://… -->`, which browsers write above a saved page. */
function savedFrom(html: string): string | null {
  const address = /<!--\s*saved from url=\(\d+\)(\S{1,500})\s*-->/iu.exec(html.slice(0, 5_000))?.[1]
  if (address === undefined || !URL.canParse(address)) return null
  const { protocol } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? address : null
}

function judgeLine({ text, linked, furniture, gap }: PageLine): Line {
  const length = text.replace(/\s/gu, '').length
  return judge(text, gap ? '\n\n' : '\n', {
    furniture,
    isLink: length > 0 && linked >= length * 0.9,
  })
}
