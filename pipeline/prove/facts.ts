import type { Quote } from '../../schemas/evidence.ts'
import type { Archive } from '../authored/archive.ts'
import type { Authored, Path } from '../authored/document.ts'
import { parsePrintedDate } from '../dates/printed-date.ts'
import type { Report } from '../problem.ts'
import { clauseAround } from './clause.ts'
import type { Letter } from './letter.ts'
import { disproveQuote, placeInSentence } from './quote.ts'
import { holdsWholeDates } from './whole-dates.ts'

/** Whether a quote says a fact; its sentence, and its place there (UTF-16), are at hand. */
type Says = (exact: string, sentence: { text: string; start: number; end: number }) => boolean

/** A fact read off words whose sense the words beside them may turn: it is held against whole clauses. */
export const byClause =
  (says: (words: string) => boolean): Says =>
  (_, { text, start, end }) =>
    says(clauseAround(text, start, end))

export interface Fact {
  key: string
  /** The fact in words, for the message. */
  fact: string
  /** A fact that is null needs no quote, and may have none. */
  known: boolean
  says: Says
}

/** Proves that each fact known has a quote which says it. */
export function proveFacts(
  record: Authored<unknown>,
  path: Path,
  quotes: Partial<Record<string, Quote>>,
  letter: Letter | null,
  report: Report,
  facts: readonly Fact[],
) {
  for (const { key, fact, known, says } of facts) {
    const quote = quotes[key]
    const at = (what: string, remedy: string) => {
      report({ file: record.file, line: record.lineOf([...path, key]), subject: key, what, remedy })
    }
    if (quote === undefined) {
      if (known) at(`“${fact}” has no quote`, `Add its quote under ${path.map(String).join('.')}.`)
      continue
    }
    if (letter === null) {
      at('a quote, but no letter', 'Point at a cell, or name the source of the letter.')
      continue
    }
    const wrong = disproveQuote(letter, quote)
    if (wrong !== null) at(wrong.what, wrong.remedy)
    else if (!known) at('a quote, but no fact', 'Write the fact, or remove the quote.')
    else if (!says(quote.exact, placeInSentence(letter, quote))) {
      at(`“${quote.exact}” does not say “${fact}”`, `Correct ${key}, or the quote.`)
    }
  }
}

/** A date printed whole: 2018 out of 2018-11 is none. */
export function dateFact(key: string, date: string | null): Fact {
  return {
    key,
    fact: date ?? '',
    known: date !== null,
    says: (exact, { text, start, end }) =>
      holdsWholeDates(text, start, end) && parsePrintedDate(exact) === date,
  }
}

/** Every name that a body is printed under. */
export function namesOfBody(archive: Pick<Archive, 'bodies' | 'places'>, id: string): string[] {
  const body = archive.bodies.get(id)?.value
  if (body === undefined) return []
  const place = archive.places.get(body.place)?.name
  return [body.name, ...body.aliases, ...(place === undefined ? [] : atHome(body.name, place))]
}

/** In its own place 威海市教育局 is 市教育局. */
const atHome = (name: string, place: string): string[] =>
  name.startsWith(place) && name.length > place.length
    ? [`${place.slice(-1)}${name.slice(place.length)}`]
    : []

/** Pages space a short name out to the width of a long one: 王 继 is 王继. */
export const namesPerson = (words: string, name: string): boolean =>
  words.includes(name) || words.replace(/\s/g, '').includes(name)
