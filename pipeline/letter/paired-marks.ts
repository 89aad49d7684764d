/** A stretch between an opening mark and its closing one: offsets of both, UTF-16. */
export interface MarkedSpan {
  open: number
  close: number
}

const titleMarks = new Map([['》', '《']])
const quotesAndBrackets = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
  ['〉', '〈'],
  ['）', '('],
  [')', '('],
  ['］', '['],
  [']', '['],
  ['】', '【'],
  ['〕', '〔'],
  ['﹞', '﹝'],
  ['｝', '{'],
  ['}', '{'],
])
/** Half and full width are mixed in one pair: (…）. */
const openers = new Map([
  ...[...titleMarks.values(), ...quotesAndBrackets.values()].map((mark) => [mark, mark] as const),
  ['（', '('],
  ['［', '['],
  ['｛', '{'],
])

const anyMark = /[《》“”‘’「」『』〈〉()（）[\]［］【】〔〕﹝﹞{}｛｝]/g

/** Longer than any title; an opening mark whose partner is farther off was never closed. */
const longestTitle = 200
const longestQuotation = 400

/** The titles in a text, 《…》. A mark without its partner is passed over. */
export function titleSpans(text: string): MarkedSpan[] {
  return pairs(text, titleMarks, longestTitle)
}

/** The quotations and brackets in a text. A mark without its partner is passed over. */
export function quotedSpans(text: string): MarkedSpan[] {
  return pairs(text, quotesAndBrackets, longestQuotation)
}

function pairs(text: string, partners: ReadonlyMap<string, string>, longest: number): MarkedSpan[] {
  const spans: MarkedSpan[] = []
  const opened = new Set(partners.values())
  const open: { mark: string; at: number }[] = []
  for (const { index: at, 0: character } of text.matchAll(anyMark)) {
    const opener = openers.get(character)
    if (opener !== undefined && opened.has(opener)) open.push({ mark: opener, at })
    const partner = partners.get(character)
    if (partner === undefined) continue
    const last = open.findLastIndex(({ mark }) => mark === partner)
    const start = open[last]
    if (start === undefined) continue
    open.length = last
    if (at - start.at <= longest) spans.push({ open: start.at, close: at })
  }
  return spans
}
