const opening = '《“‘（(【「『〈'
const closing = '》”’）)】」』〉'
const stops = '。！？!?'

/**
 * Cuts a paragraph into sentences, each with the white space that follows it.
 * A sentence ends after 。！？ and the quotation marks that close behind it, not
 * inside brackets or quotation marks that are closed later in the paragraph.
 */
export function cutSentences(paragraph: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (let at = 0; at < paragraph.length; at += 1) {
    if (!stops.includes(paragraph.charAt(at)) || isInside(paragraph, start, at)) continue
    let end = at + 1
    while (end < paragraph.length && (stops + closing).includes(paragraph.charAt(end))) end += 1
    while (end < paragraph.length && /\s/.test(paragraph.charAt(end))) end += 1
    sentences.push(paragraph.slice(start, end))
    start = end
    at = end - 1
  }
  if (start < paragraph.length) sentences.push(paragraph.slice(start))
  return sentences
}

/** Whether a bracket opened since `start` is still open at `at` and is closed after it. */
function isInside(paragraph: string, start: number, at: number): boolean {
  const open: string[] = []
  for (const character of paragraph.slice(start, at)) {
    const kind = opening.indexOf(character)
    if (kind >= 0) open.push(closing.charAt(kind))
    else if (character === open.at(-1)) open.pop()
  }
  const innermost = open.at(-1)
  if (innermost === undefined) return false
  const rest = paragraph.slice(at + 1)
  const close = rest.indexOf(innermost)
  return close > 0 && !rest.slice(0, close).includes('。')
}
