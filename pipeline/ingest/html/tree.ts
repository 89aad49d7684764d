import { Parser } from 'htmlparser2'
import { DEEPEST_NESTING, MOST_ELEMENTS } from '../bytes/limits.ts'
import { Refused } from '../refused.ts'

export interface ElementNode {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: (ElementNode | string)[]
}

/** Their content is no text of the page. */
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'select',
  'button',
  'audio',
  'video',
  'map',
])

/**
 * Parses HTML into a bare tree of elements and texts; what could act (scripts,
 * frames, forms’ controls, comments) is left out at once.
 *
 * @throws Refused for nesting or a number of elements no honest page has
 */
export function parseHtml(html: string): ElementNode {
  const root: ElementNode = { tag: '#root', attributes: {}, children: [] }
  const open = [root]
  let elements = 0
  let depth = 0
  let skipping = 0
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth += 1
        elements += 1
        if (depth > DEEPEST_NESTING || elements > MOST_ELEMENTS)
          throw new Refused(
            'the page nests or repeats its elements beyond any real page. Paste the letter’s text into a .txt file',
          )
        if (skipping > 0 || skipped.has(tag)) {
          skipping += 1
          return
        }
        const element: ElementNode = { tag, attributes, children: [] }
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      onclosetag() {
        depth -= 1
        if (skipping > 0) skipping -= 1
        else if (open.length > 1) open.pop()
      },
      ontext(text) {
        if (skipping > 0) return
        const children = open.at(-1)?.children
        const last = children?.at(-1)
        if (children !== undefined && typeof last === 'string')
          children[children.length - 1] = last + text
        else children?.push(text)
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  return root
}
