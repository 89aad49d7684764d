import { DomUtils, parseDocument } from 'htmlparser2'

/** A table or chart of a page, and what stands with it. */
interface Shown {
  /** To name it by: its caption, title or class. */
  name: string
  /** The links to its data; none where nothing with it says where it is. */
  data: readonly string[]
  isCited: boolean
  /** How many rows have a heading: what the table is of. */
  rows: number
}

type Element = ReturnType<typeof elements>[number]
const elements = (tree: Parameters<typeof DomUtils.findAll>[1], wanted: (e: Tag) => boolean) =>
  DomUtils.findAll(wanted, tree)
interface Tag {
  name: string
  attribs: Readonly<Record<string, string>>
}

const has = (name: string) => (tag: Tag) => (tag.attribs.class ?? '').split(' ').includes(name)

/** Each table and chart in the main part of a page. */
export function tablesAndCharts(html: string): Shown[] {
  const main = elements(parseDocument(html).children, ({ name }) => name === 'main')
  const shown = elements(main, (tag) => tag.name === 'table' || isChart(tag))
  return shown.map((element) => {
    const around = holderOf(element)
    const links = around === null ? [] : elements(around.children, has('data-links'))
    const hrefs = elements(links, ({ name }) => name === 'a').map(
      ({ attribs }) => attribs.href ?? '',
    )
    return {
      name: `${element.name} ${element.attribs.class ?? ''}`,
      data: hrefs.filter((href) => /^\/(?:api\/v1|sources\/)/.test(href)),
      isCited:
        elements(links, has('citation')).some((cited) =>
          DomUtils.textContent(cited).includes('[DS/OL]'),
        ) || hrefs.some((href) => href.endsWith('#cite')),
      rows: elements(element.children, ({ attribs }) => attribs.scope === 'row').length,
    }
  })
}

/** A drawing that says something: an arrow within one does not. */
const isChart = (tag: Tag) => tag.name === 'figure' || (tag.name === 'svg' && has('chart')(tag))

/**
 * The part of the page that a table or chart stands in, no larger than an entry or section. A
 * figure may leave its links to the table of the same records beside it.
 */
function holderOf(element: Element): Element | null {
  const holders = ['section', 'article', 'li', 'figure']
  for (let at: typeof element.parent = element.name === 'figure' ? element : element.parent; at;) {
    if (!('attribs' in at)) return null
    const isLast = at.name !== 'figure'
    if (holders.includes(at.name)) {
      if (isLast || elements(at.children, has('data-links')).length > 0) return at
    }
    at = at.parent
  }
  return null
}
