import type { Quote } from '../../schemas/evidence.ts'
import type { ParagraphKind } from '../../schemas/letter.ts'
import type { Letter } from '../prove/letter.ts'
import { quoteAt } from '../propose/quote-at.ts'

/** Looks words up in a letter, paragraph kind by kind, and quotes the first that is wanted. */
export interface Finder {
  /** The first match of a pattern whose words (its group, where it has one) are wanted. */
  find: (
    pattern: RegExp,
    wanted: (words: string) => boolean,
    ...kinds: ParagraphKind[]
  ) => Quote | null
  /** Words as they stand, gaps between their characters allowed; in the kinds given, else anywhere. */
  findWords: (words: string, ...kinds: ParagraphKind[]) => Quote | null
}

export function finderOf(letter: Letter): Finder {
  const inOrder = (kinds: readonly ParagraphKind[]) => {
    const all = [...letter.sentences.values()]
    if (kinds.length === 0) return all
    return kinds.flatMap((kind) =>
      all.filter(({ anchor }) => letter.paragraphs.get(anchor)?.kind === kind),
    )
  }
  const find: Finder['find'] = (pattern, wanted, ...kinds) => {
    const every = new RegExp(
      pattern.source,
      pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`,
    )
    for (const sentence of inOrder(kinds)) {
      for (const { index, 0: words } of sentence.text.matchAll(every)) {
        if (wanted(words)) return quoteAt(letter, sentence, index, index + words.length)
      }
    }
    return null
  }
  const findWords: Finder['findWords'] = (words, ...kinds) => {
    const characters = [...words].filter((each) => /\S/u.test(each))
    if (characters.length === 0) return null
    const pattern = characters
      .map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&'))
      .join('\\s*')
    const spaced = new RegExp(pattern, 'u')
    return find(spaced, () => true, ...kinds) ?? find(spaced, () => true)
  }
  return { find, findWords }
}
