const mark = /[,，;；。!！?？\n]/

/** The whole clauses that [start, end) of a text (UTF-16) touches: 满意 of 基本满意 is read with its 基本. */
export function clauseAround(text: string, start: number, end: number): string {
  let from = start
  let to = end
  while (from > 0 && !mark.test(text.charAt(from - 1))) from -= 1
  while (to < text.length && !mark.test(text.charAt(to))) to += 1
  return text.slice(from, to)
}
