import { DomUtils, parseDocument } from 'htmlparser2'

/** What a page shows under a data attribute: pairs of the attribute’s value and the text. */
export function shownUnder(html: string, attribute: string): (readonly [string, string])[] {
  return elements(html, (element) => attribute in element.attribs).map((element) => [
    element.attribs[attribute] ?? '',
    textOf(element),
  ])
}

/** What a page shows in elements of a class: pairs of the address of the link around it, if any, and the text. */
export function shownIn(html: string, name: string): (readonly [string, string])[] {
  return elements(html, ({ attribs }) => hasClass(attribs, name)).map((element) => {
    const { parent } = element
    const href = parent !== null && 'attribs' in parent ? parent.attribs.href : undefined
    return [href ?? '', textOf(element)]
  })
}

/**
 * Every quantity on a page, by what names its figure: its own attribute, or on the letter’s
 * page the anchor of the figure’s note around it. Derived numbers say themselves what they are.
 */
export function quantitiesOn(html: string): { figure: string; text: string }[] {
  return elements(html, ({ attribs }) => hasClass(attribs, 'quantity'))
    .filter((element) => !DomUtils.existsOne(isDerived, element.children))
    .map((element) => ({ figure: nameOf(element), text: textOf(element) }))
}

type Element = ReturnType<typeof elements>[number]

const elements = (html: string, wanted: (element: { attribs: Attributes }) => boolean) =>
  DomUtils.findAll(wanted, parseDocument(html).children)

type Attributes = Readonly<Record<string, string>>

const hasClass = (attribs: Attributes, name: string) =>
  (attribs.class ?? '').split(' ').includes(name)

const isDerived = ({ attribs }: { attribs: Attributes }) =>
  Object.keys(attribs).some((name) => name.startsWith('data-itemised'))

function nameOf(element: Element): string {
  const own = element.attribs['data-figure']
  if (own !== undefined) return own
  for (let at = element.parent; at !== null; at = at.parent) {
    if (!('attribs' in at)) continue
    const { id = '', href = '' } = at.attribs
    if (id.startsWith('note-')) return id.replace('note-', '#figure-')
    if (href.startsWith('#note-')) return href.replace('note-', 'figure-')
  }
  return 'no figure'
}

const textOf = (element: Element) => plain(DomUtils.textContent(element))

/** Text with one kind of space, as it is compared. */
export const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
