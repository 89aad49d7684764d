import { brotliCompressSync } from 'node:zlib'

/** What a reading page may weigh: what it adds to the words it is read for. */
export const BUDGET = 14 * 1024

/** Compressed as browsers take it, at the quality a size is commonly told in (brotli’s own default). */
export const compressedSize = (text: string) => brotliCompressSync(text).length

/** The HTML and the styles of a page, compressed each, less the letter’s own text compressed. */
export function weightOf(page: {
  html: string
  styles: readonly string[]
  letter: string
}): number {
  const sent = [page.html, ...page.styles].map(compressedSize)
  const read = page.letter === '' ? 0 : compressedSize(page.letter)
  return sent.reduce((sum, size) => sum + size, 0) - read
}

/** The stylesheets a page asks for. */
export const stylesheetsOf = (html: string) =>
  [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].flatMap(([link]) => {
    const href = /\bhref="([^"]*)"/.exec(link)?.[1]
    return href === undefined ? [] : [href]
  })
