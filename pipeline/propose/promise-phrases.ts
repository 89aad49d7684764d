import { parse } from 'yaml'
import { z } from 'zod'
import { Modality } from '../../schemas/commitment.ts'

/** One cue phrase; `…` is any text inside its clause. */
const PromisePhrase = z.strictObject({
  words: z.string().min(1),
  /** Longer words that hold these and promise nothing: 计划生育. */
  not: z.array(z.string().min(1)).optional(),
  modality: Modality,
  needs: z.array(z.enum(['number', 'date', 'outlook'])),
})
type PromisePhrase = z.infer<typeof PromisePhrase>

/** `data/promise-phrases.yaml`. */
export const PromisePhrasesFile = z.array(PromisePhrase)

/** A cue phrase as it is looked for in a clause. */
export interface Cue extends Pick<PromisePhrase, 'modality' | 'needs'> {
  pattern: RegExp
  not: readonly string[]
}

/** The reviewed cue phrases, in the order in which they are tried. */
export type PromisePhrases = readonly Cue[]

/** Reads `data/promise-phrases.yaml`. */
export function parsePromisePhrases(yaml: string): PromisePhrases {
  return PromisePhrasesFile.parse(parse(yaml) ?? []).map(({ words, not = [], ...rest }) => ({
    ...rest,
    not,
    pattern: patternOf(words),
  }))
}

/** The first cue of a clause that its signs bear out. */
export function cueIn(
  clause: string,
  phrases: PromisePhrases,
  has: Readonly<Record<PromisePhrase['needs'][number], boolean>>,
): Cue | undefined {
  return phrases.find(({ pattern, needs, not }) => {
    const words = not.reduce((text, longer) => text.replaceAll(longer, '　'), clause)
    return needs.every((need) => has[need]) && pattern.test(words)
  })
}

function patternOf(words: string): RegExp {
  const parts = words.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
  return new RegExp(parts.join('.{1,40}?'), 'u')
}
