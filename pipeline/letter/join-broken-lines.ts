/**
 * For display: takes out line breaks that stand inside a sentence, with the
 * spaces around them. Between Latin words a break becomes a space.
 */
export function joinBrokenLines(text: string): string {
  return text.replace(/[^\S\n]*\n\s*/g, (_break, at: number, whole: string) =>
    isLatin(whole.charAt(at - 1)) && isLatin(whole.slice(at).trimStart().charAt(0)) ? ' ' : '',
  )
}

const isLatin = (character: string) => /[A-Za-z]/.test(character)
