import { DomUtils, ElementType, parseDocument } from 'htmlparser2'
import { PartialDate } from '../../schemas/partial-date.ts'
import { sayDate } from '../dates/say.ts'
import { sayNumber, sayShare } from '../quantity/say.ts'

const number = /\d+(?:,\d{3})*(?:\.\d+)?/g

const numbersIn = (text: string) => [...text.matchAll(number)].map(([digits]) => digits)

/** Numbers that are names, wherever they stand. */
const names = /CC BY 4\.0|SHA-256|sha256sum|GB\/T \d+|http:\/\/localhost:\d+/g

/** Every number that a record says, as it stands there and as the site writes it. */
export function numbersOf(record: unknown, found = new Set<string>()): Set<string> {
  if (typeof record === 'number') {
    for (const said of [String(record), sayNumber(record), sayShare(record)]) {
      for (const digits of numbersIn(said)) found.add(digits)
    }
  } else if (typeof record === 'string') {
    const date = PartialDate.safeParse(record)
    for (const said of date.success ? [record, sayDate(date.data)] : [record]) {
      for (const digits of numbersIn(said)) found.add(digits).add(sayNumber(Number(digits)))
    }
  } else if (typeof record === 'object' && record !== null) {
    for (const value of Object.values(record)) numbersOf(value, found)
  }
  return found
}

/** Every number in the text of a page, with the text it stands in; the scale of a chart is none. */
export function numbersShown(html: string): { digits: string; text: string }[] {
  const texts = DomUtils.filter(
    (node) => node.type === ElementType.Text && !isUnread(node),
    parseDocument(html),
  )
  return texts.flatMap((node) => {
    const text = DomUtils.textContent(node)
    return numbersIn(text.replace(names, '')).map((digits) => ({ digits, text: text.trim() }))
  })
}

type Node = Parameters<typeof DomUtils.textContent>[0] & { parent?: Node | null }

function isUnread(node: Node): boolean {
  for (let at: Node | null | undefined = node; at; at = at.parent) {
    if (Array.isArray(at) || !('attribs' in at)) continue
    if (/^(?:head|script|style)$/.test(at.name)) return true
    if (/(?:^| )chart-tick(?: |$)/.test(at.attribs.class ?? '')) return true
  }
  return false
}
