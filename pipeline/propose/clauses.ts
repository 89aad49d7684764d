/** A clause of a sentence; offsets are UTF-16 in the sentence, without its mark. */
export interface Clause {
  start: number
  end: number
  text: string
}

const openers = '(（〔【“‘《〈'
const closers = ')）〕】”’》〉'

/** Cuts a sentence at its commas and semicolons: not at those inside a number, brackets or quotes. */
export function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = []
  let depth = 0
  let start = 0
  const close = (end: number) => {
    const text = sentence.slice(start, end)
    const lead = text.length - text.trimStart().length
    const words = text.trim()
    if (words !== '')
      clauses.push({ start: start + lead, end: start + lead + words.length, text: words })
    start = end + 1
  }
  for (let at = 0; at < sentence.length; at += 1) {
    const character = sentence.charAt(at)
    if (openers.includes(character)) depth += 1
    else if (closers.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && isMark(sentence, at)) close(at)
  }
  close(sentence.length)
  return clauses
}

function isMark(text: string, at: number): boolean {
  const character = text.charAt(at)
  if (character === ',')
    return !(/\d/.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1)))
  return '，;；。：:！!？?\n'.includes(character)
}
