const dashes = /[‐‑‒–—―−－]/gu
const dots = /[•・‧∙]/gu

/** Half width, one kind of dash, one kind of dot: for recognising, never for the archive. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(dashes, '-').replace(dots, '·').trim()
}

/** The same without any white space: pages space out 答 复 and break titles. */
export function squeeze(text: string): string {
  return fold(text).replace(/\s+/gu, '')
}

/** Between Chinese characters white space is a damage; between Latin words it is a space. */
export function closeGaps(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/gu, '')
}

/** How many Chinese characters a text has. */
export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}
