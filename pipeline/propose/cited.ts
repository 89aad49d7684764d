import { joinBrokenLines } from '../letter/join-broken-lines.ts'
import type { Letter } from '../prove/letter.ts'

/** A document that a letter cites: its title in 《》, its number where one stands behind it. */
export interface CitedDocument {
  title: string
  doc_number: string | null
  anchor: string
}

const title = /[《〈]((?:[^《》〈〉]|[《〈][^《》〈〉]*[》〉]){4,120})[》〉]/gu
const number =
  /^[^。,，;；]{0,6}[(（]\s*([\p{Script=Han}A-Za-z]{1,12}[〔【[﹝(（]\d{4}[〕】\]﹞)）]第?\d+号)/u
const kindOfDocument =
  /(?:意见|办法|规定|条例|方案|规划|通知|决定|细则|标准|规范|制度|纲要|计划|措施|法|公告|规程|指南|目录|清单|要点)(?:[(（].{1,12}[)）])?$/u

/** Every document cited, once, in the order of the letter. Suggestions and plans of sites are none. */
export function citedDocuments({ sentences, paragraphs }: Letter): CitedDocument[] {
  const found = new Map<string, CitedDocument>()
  for (const { anchor, text } of sentences.values()) {
    const kind = paragraphs.get(anchor)?.kind
    if (kind !== 'body' && kind !== 'heading') continue
    for (const match of text.matchAll(title)) {
      const name = joinBrokenLines(match[1] ?? '')
      const doc_number = number.exec(text.slice(match.index + match[0].length))?.[1] ?? null
      if (!kindOfDocument.test(name) || /(?:建议|提案|议案)$/u.test(name) || found.has(name))
        continue
      found.set(name, { title: name, doc_number, anchor })
    }
  }
  return [...found.values()]
}
