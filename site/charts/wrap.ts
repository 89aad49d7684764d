/** How wide a character is, in hundredths of the type size: Chinese is square, the rest about half. */
function widthOf(character: string): number {
  if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”‘’—…]/u.test(character)) return 100
  return /\s/.test(character) ? 30 : 58
}

export const emOf = (text: string) =>
  [...text].reduce((width, character) => width + widthOf(character), 0) / 100

/** Marks that do not begin a line. */
const noStart = /^[，。；：、！？）》〉”’」』…％%,.;:)]/u

/**
 * Words of a chart broken into lines, since text in SVG does not break by itself. Numbers
 * and Latin words stay whole; a mark that must not begin a line takes the word before it along.
 */
export function wrapText(text: string, em: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(text)) {
    if (line !== '' && emOf(line + word.trimEnd()) > em) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += word
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}

function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const piece of text.match(/[\d.,A-Za-z%–-]+\s*|\s+|./gsu) ?? []) {
    const last = words.at(-1)
    if (last !== undefined && noStart.test(piece)) words[words.length - 1] = last + piece
    else words.push(piece)
  }
  return words
}
