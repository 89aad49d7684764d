/** Markup that stands in the text itself, by entity tricks or as left by an editor. */
const element = /<(script|style|iframe|svg|object)\b[^<>]*>[\s\S]{0,2000}?<\/\1\s*>/giu
const comment = /<!--[\s\S]{0,2000}?-->/gu
const tag =
  /<\/?[a-z!][^<>\n]{0,2000}>|<(?:script|iframe|img|svg|object|embed|link|meta)\b[^\n<]{0,2000}/giu
const address = /(?:javascript|vbscript|data)\s*[:：]\s*[^\s\p{Script=Han}，。；、）)]{1,2000}/giu
const handler = /\bon(?:error|load|click|mouseover|focus)\s*=\s*[^\s\p{Script=Han}]{1,500}/giu

/** Takes out of a text what could act on a page that prints it carelessly. */
export function removeMarkup(text: string): { text: string; removed: number } {
  let removed = 0
  const drop = () => {
    removed += 1
    return ''
  }
  let left = text
  // What is left may close up into markup again: <scr<b>ipt>.
  for (let round = 0; round < 5; round += 1) {
    const before = left
    for (const pattern of [comment, element, tag, address, handler])
      left = left.replace(pattern, drop)
    if (left === before) break
  }
  return { text: left, removed }
}
