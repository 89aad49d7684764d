import { splitNames } from '../fields/names.ts'
import type { Line } from '../page/page.ts'
import { openingStrength } from './opening.ts'
import { readSalutation, type Salutation } from './salutation.ts'
import { titleAbove } from './title-above.ts'

/** Where a letter begins, as positions in the lines given. */
export interface Opening {
  /** The first sentence. */
  at: number
  salutation: { at: number; found: Salutation } | null
  /** The first sentence of every letter on the page. */
  all: number[]
}

const nearAbove = [0, 1, 2, 3, 4]
const longestGlued = 3_000

/** Finds the first sentence and the salutation; null where no letter begins. */
export function findOpening(lines: readonly Line[]): Opening | null {
  const salutations = readSalutations(lines)
  const found: { at: number; isSure: boolean }[] = []
  for (const [at, line] of lines.entries()) {
    if (line.isLink || line.dropped || isExcerpt(line.text)) continue
    const salutation = salutations.get(at)
    const words = salutation === undefined ? line.text : salutation.rest
    const strength = words === '' ? null : openingStrength(words)
    const isAddressed = nearAbove.some((back) => salutations.has(at - back))
    if (strength === null || (strength === 'weak' && !isAddressed)) continue
    found.push({ at, isSure: strength === 'sure' })
  }
  const [first] = found
  const at = first?.at ?? belowSalutation(lines, salutations)
  if (at === null) return null
  const above = nearAbove.map((back) => at - back).find((position) => salutations.has(position))
  const salutation = above === undefined ? undefined : salutations.get(above)
  const isAddressed = (position: number) =>
    [0, 1, 2].some((back) => salutations.has(position - back))
  return {
    at,
    salutation:
      above === undefined || salutation === undefined ? null : { at: above, found: salutation },
    all: [at, ...found.map((each) => each.at).filter((each) => each - at > 2 && isAddressed(each))],
  }
}

/** What a list of search results shows of a letter. */
const isExcerpt = (text: string) => /^\s*(?:…|\.{3})|(?:…|\.{3})\s*$/u.test(text)

function readSalutations(lines: readonly Line[]): Map<number, Salutation> {
  const found = new Map<number, Salutation>()
  for (const [at, { text, isLink, dropped }] of lines.entries()) {
    const salutation = isLink || dropped || text.length > longestGlued ? null : readSalutation(text)
    if (salutation !== null) found.set(at, withNamesAbove(salutation, text, lines[at - 1]))
  }
  return found
}

/** 王小二、⏎李小三代表: the names began on the line above. */
function withNamesAbove(salutation: Salutation, text: string, above: Line | undefined): Salutation {
  const names = /^(.{2,60})[、，,]\s*$/u.exec(above?.text ?? '')?.[1]
  if (names === undefined || salutation.rest !== '' || splitNames(names) === null) return salutation
  return readSalutation(`${names}、${text.trim()}`) ?? salutation
}

/** A letter whose first sentence is none of the usual: it has its title and its salutation. */
function belowSalutation(
  lines: readonly Line[],
  salutations: ReadonlyMap<number, Salutation>,
): number | null {
  const textAt = (position: number) => lines[position]?.text ?? ''
  for (const [at, { rest }] of salutations) {
    if (rest === '' && titleAbove(at, textAt).length > 0) return Math.min(at + 1, lines.length - 1)
  }
  return null
}
