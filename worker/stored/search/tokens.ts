import { foldSpaced, withoutSpaces } from './fold.ts'
import { type NumberSought, readNumerals } from './numerals.ts'

// Tokens are ASCII and of these kinds, none of which can be mistaken for another:
//   0ny6      a code point (社), in base 36; the highest one is nvn3
//   0ny60fmi  two that stand side by side (社会)
//   x         a text ends
//   z2826000  a number
//   y0011     a code point that follows it, or is read as if it did: the % of 百分之九十四

/** Stands between the pairs of two texts, so that no phrase leads from one into the other. */
const textEnd = 'x'

/**
 * What the index holds of one record, given the texts (sentences, names) that search
 * shall find parts of: every pair of neighbours in its order, then every code point
 * once, then every number with what follows it.
 */
export function documentTokens(texts: readonly string[]): string {
  const folded = texts.map(foldSpaced)
  const pairs: string[] = []
  const characters = new Set<number>()
  for (const one of folded) {
    const { points } = withoutSpaces(one)
    for (const point of points) characters.add(point)
    pairs.push(...[pairsOf(points), textEnd].filter((part) => part !== ''))
  }
  const numbers = folded.flatMap(({ points }) => readNumerals(points).map(numberPhrase))
  return [...pairs, ...Array.from(characters, codeOf), ...numbers].join(' ')
}

/** The tokens that stand side by side wherever these points do, within one text. */
export function textPhrase(points: readonly number[]): string {
  return points.length === 1 ? points.map(codeOf).join('') : pairsOf(points)
}

/** The tokens of a number, and of what follows it. */
export function numberPhrase({ value, after }: NumberSought): string {
  return [`z${value.replace('.', 'p')}`, ...after.map((point) => `y${codeOf(point)}`)].join(' ')
}

function pairsOf(points: readonly number[]): string {
  const codes = points.map(codeOf)
  return codes
    .slice(1)
    .map((code, index) => `${codes[index] ?? ''}${code}`)
    .join(' ')
}

/** Codes of the basic plane, kept as they are met. */
const known: string[] = []

function codeOf(point: number): string {
  const code = known[point] ?? point.toString(36).padStart(4, '0')
  if (point <= 0xffff) known[point] = code
  return code
}
