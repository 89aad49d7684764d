/** How far a clause is looked back for, in UTF-16 units. */
const reach = 80

/** A comma inside 1,020 ends no clause. */
const boundary = /[，。;；:：、!！?？()（）“”"\n]|,(?!\d{3}(?!\d))|(?<!\d),/g

/** Where the clause that holds `at` begins. 、 divides a list and so ends a clause here. */
export function clauseStart(text: string, at: number): number {
  return lastBoundary(text, at, boundary)
}

const comma = /[，。;；:：!！?？()（）“”"\n]|,(?!\d{3}(?!\d))|(?<!\d),/g

/** The same, but a whole list with its 、 is one clause. */
export function listStart(text: string, at: number): number {
  return lastBoundary(text, at, comma)
}

function lastBoundary(text: string, at: number, pattern: RegExp): number {
  const near = Math.max(0, at - reach)
  let from = near
  for (const { index } of text.slice(near, at).matchAll(pattern)) from = near + index + 1
  return from
}
