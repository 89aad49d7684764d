import type { ElementNode } from './tree.ts'
import { isFurniture, isHidden } from './visible.ts'

/** One line of a page as a browser would show it. A row’s cells are parted by tabs. */
export interface PageLine {
  text: string
  /** How many of its characters stand in links. */
  linked: number
  /** Part of the site’s menus or footer. */
  furniture: boolean
  /** Blank lines that a browser shows before it. */
  gap: boolean
}

/** The lines an element holds: from, and up to. */
export interface Range {
  element: ElementNode
  from: number
  to: number
}

export interface Rendered {
  lines: PageLine[]
  ranges: Range[]
  /** What the page hides from its readers. */
  hidden: string
}

/** Their white space is shown as it is; a letter stands in a `textarea` where a system prints its records. */
const asWritten = new Set(['pre', 'textarea'])
const paragraphs = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'ul',
  'ol',
  'pre',
  'textarea',
  'dl',
])
const blocks = new Set([
  ...paragraphs,
  'div',
  'li',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'section',
  'article',
  'header',
  'footer',
  'nav',
  'main',
  'center',
  'dt',
  'dd',
  'form',
  'fieldset',
  'hr',
  'body',
  'html',
  'aside',
  'figure',
  'caption',
  'address',
  'details',
  'summary',
  'legend',
])
/** What a browser sets apart from what stands beside it. */
const cells = new Set(['td', 'th', 'label'])
const notShown = new Set(['head', 'title', 'meta', 'link', 'style', 'base'])
const longestHidden = 20_000

/** Renders a tree to lines much as a browser’s copy does. */
export function render(root: ElementNode): Rendered {
  const out: Rendered = { lines: [], ranges: [], hidden: '' }
  let line = ''
  let linked = 0
  let gap = false
  let startsInFurniture = false

  const breakLine = () => {
    const text = line.replace(/^[ \t\n\f\r]+|[ \t\n\f\r]+$/gu, '')
    if (text !== '') {
      out.lines.push({ text, linked, furniture: startsInFurniture, gap })
      gap = false
    }
    line = ''
    linked = 0
  }
  const addText = (text: string, inLink: boolean, inFurniture: boolean, asIs: boolean) => {
    const pieces = asIs ? text.split('\n') : [text]
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) breakLine()
      let words = piece.replace(/[ \t\n\f\r]+/gu, ' ')
      if (line === '' || /[ \t]$/.test(line)) words = words.replace(/^ /, '')
      if (words === '') continue
      if (line === '') startsInFurniture = inFurniture
      line += words
      if (inLink) linked += words.trim().length
    }
  }
  const visit = (element: ElementNode, inLink: boolean, inFurniture: boolean, asIs: boolean) => {
    const { tag, children } = element
    if (notShown.has(tag)) return
    if (isHidden(element)) {
      if (out.hidden.length < longestHidden) out.hidden += textOf(element)
      return
    }
    if (tag === 'br') {
      breakLine()
      return
    }
    const isBlock = blocks.has(tag)
    if (isBlock) breakLine()
    if (paragraphs.has(tag)) gap = true
    const from = out.lines.length
    const isLink = inLink || tag === 'a'
    const furniture = inFurniture || isFurniture(element)
    const keepsLines = asIs || asWritten.has(tag)
    for (const child of children) {
      if (typeof child === 'string') addText(child, isLink, furniture, keepsLines)
      else visit(child, isLink, furniture, keepsLines)
    }
    if (cells.has(tag) && line !== '' && !/[:：\s]$/u.test(line)) line += '\t'
    if (isBlock) breakLine()
    if (paragraphs.has(tag)) gap = true
    if (isBlock || tag === 'td') out.ranges.push({ element, from, to: out.lines.length })
  }
  visit(root, false, false, false)
  breakLine()
  return out
}

/** All text inside an element, shown or not. */
export function textOf(element: ElementNode): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
}

/** The first element with a tag name, in document order. */
export function findElement(root: ElementNode, tag: string): ElementNode | null {
  for (const child of root.children) {
    if (typeof child === 'string') continue
    const found = child.tag === tag ? child : findElement(child, tag)
    if (found !== null) return found
  }
  return null
}

/** All elements with a tag name, in document order. */
export function findElements(root: ElementNode, tag: string): ElementNode[] {
  return root.children.flatMap((child) => {
    if (typeof child === 'string') return []
    const inside = findElements(child, tag)
    return child.tag === tag ? [child, ...inside] : inside
  })
}
