import { z } from 'zod'
import { Evidence } from '../../schemas/evidence.ts'
import { Figure } from '../../schemas/figure.ts'
import { FigureReference, quantity } from '../../schemas/quantity.ts'
import type { Section } from '../../schemas/letter.ts'
import { Reply } from '../../schemas/reply.ts'
import { pageUrl } from '../derive/links.ts'
import { segmentLetter } from '../letter/segment.ts'
import { freezeLetter } from '../prove/letter.ts'
import { comparisons } from '../prove/compare-reading.ts'
import { disproveQuote, placeInSentence, type Quoted } from '../prove/quote.ts'
import { QuantityError } from '../quantity/quantity-error.ts'
import { reReadQuantity } from '../quantity/re-read.ts'
import { digestOf } from '../release/digest.ts'
import { CodePoints } from '../text/code-points.ts'
import { decodeUtf8 } from '../text/utf8.ts'
import { disproveCell, misreadCell, type OpenTable, openTable } from './cells.ts'
import { type Finding, over } from './finding.ts'
import type { OpenRelease } from './open-release.ts'
import type { ReadTables } from './tables.ts'

const Source = z.looseObject({ id: z.string(), sha256: z.string(), bytes: z.int() })
const textPath = (source: string) => `texts/${source}.txt`

/** Each archived text is the one whose digest its source names. */
export function checkTexts({ files }: OpenRelease, tables: ReadTables): Finding[] {
  const sources = (tables.get('sources')?.records ?? []).map((record) => Source.parse(record))
  const wrong = sources.flatMap(({ id, sha256, bytes }) => {
    const text = files.get(textPath(id))
    if (text === undefined) return [`${textPath(id)} is not there`]
    return digestOf(text) === sha256 && text.length === bytes
      ? []
      : [`${textPath(id)} is not the text that its source names`]
  })
  const known = new Set(sources.map(({ id }) => textPath(id)))
  const strange = [...files.keys()]
    .filter((path) => path.startsWith('texts/') && !known.has(path))
    .map((path) => `${path} is the text of no source`)
  return over('texts', `${sources.length} archived texts have the digests of their sources`, [
    ...wrong,
    ...strange,
  ])
}

interface PublishedLetter extends Quoted {
  reply: string
  sections: readonly Section[]
}
export type Letters = ReadonlyMap<string, PublishedLetter>

/** The letters of a release by their sources: their texts, and their sentences by anchor. */
export function lettersOf({ files }: OpenRelease, tables: ReadTables): Letters {
  const replies = (tables.get('replies')?.records ?? []).flatMap((record) => {
    const { data } = Reply.loose().safeParse(record)
    return data === undefined ? [] : [data]
  })
  return new Map(
    replies.map(({ id, source, sections }) => {
      const bytes = files.get(textPath(source.id)) ?? new Uint8Array()
      const text = new CodePoints(decodeUtf8(bytes) ?? '')
      const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((p) => p.sentences))
      const byAnchor = new Map(sentences.map((each) => [each.anchor, each]))
      return [source.id, { reply: id, text, sections, sentences: byAnchor }]
    }),
  )
}

/** Each letter is its text, cut into sentences anew: none is missing, moved or called another. */
export function checkSentences(letters: Letters): Finding[] {
  let checked = 0
  const wrong = [...letters].flatMap(([source, { text, sections, sentences }]) => {
    checked += sentences.size
    const cut = freezeLetter(segmentLetter(text.text), text)
    if (JSON.stringify(cut.sections) === JSON.stringify(sections)) return []
    const first = [...cut.sentences.values()].find(
      (each) => JSON.stringify(each) !== JSON.stringify(sentences.get(each.anchor)),
    )
    return [
      `${textPath(source)} is not what its reply says from sentence ${first?.anchor ?? 's1'} on`,
    ]
  })
  return over('sentences', `${checked} sentences are their texts, whole and in order`, wrong)
}

/** Every quote of every record stands in its text once, at its place, with the words around it. */
export function checkQuotes(
  { files }: OpenRelease,
  letters: Letters,
  tables: ReadTables,
): Finding[] {
  const opened = new Map<string, OpenTable>()
  const tableOf = (source: string) => {
    const table =
      opened.get(source) ??
      openTable(decodeUtf8(files.get(textPath(source)) ?? new Uint8Array()) ?? '')
    opened.set(source, table)
    return table
  }
  let checked = 0
  const wrong: string[] = []
  for (const [name, { records }] of tables) {
    for (const record of records) {
      for (const evidence of within(record, 'exact', Evidence)) {
        checked += 1
        const why = disprove(evidence, letters, tableOf)
        if (why !== null) wrong.push(`${name} ${record.id}: ${why}`)
      }
    }
  }
  return over('quotes', `${checked} quotes stand where they say`, wrong)
}

function disprove(
  evidence: Evidence,
  letters: Letters,
  tableOf: (source: string) => OpenTable,
): string | null {
  const { source, anchor, cell, url } = evidence
  const letter = letters.get(source)
  const page = cell === undefined ? pageUrl.replies(letter?.reply ?? '') : pageUrl.tables(source)
  const why =
    cell !== undefined
      ? disproveCell(tableOf(source), evidence)
      : letter === undefined
        ? `no letter ${source}`
        : (disproveQuote(letter, evidence)?.what ?? null)
  return why ?? (url === `${page}#${anchor}` ? null : `its link leads elsewhere, to ${url}`)
}

/** Every figure’s sentence, read again, gives its value, unit, qualifier and `per`. */
export function checkFigures(letters: Letters, tables: ReadTables): Finding[] {
  const records = tables.get('figures')?.records ?? []
  const wrong = records.flatMap((record) => {
    const figure = Figure.loose().safeParse(record).data
    return figure === undefined ? [`figures ${record.id} is no figure`] : misread(letters, figure)
  })
  return over('figures', `${records.length} figures read again from their sentences`, wrong)
}

/** What a figure says that its sentence does not. */
export function misread(letters: Letters, figure: Figure): string[] {
  const at = `figures ${figure.id}`
  if (figure.evidence.cell !== undefined) {
    const why = misreadCell(figure)
    return why === null ? [] : [`${at}: ${why}`]
  }
  const letter = letters.get(figure.evidence.source)
  if (letter === undefined || disproveQuote(letter, figure.evidence) !== null) {
    return [`${at}: its quote does not stand`]
  }
  const { text, start, end } = placeInSentence(letter, figure.evidence)
  if (figure.reply.id !== letter.reply) return [`${at}: its quote is of another reply`]
  if (!text.includes(figure.subject))
    return [`${at}: “${figure.subject}” does not stand in its sentence`]
  try {
    return comparisons(figure, reReadQuantity(text, start, end))
      .filter(({ read, written }) => read !== written)
      .map(
        ({ key, read, written }) =>
          `${at}: “${figure.evidence.exact}” reads ${key} ${read}, not ${written}`,
      )
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error
    return [`${at}: ${error.message}`]
  }
}

/** Whatever repeats a figure says what the figure says. */
export function checkRepeats(tables: ReadTables): Finding[] {
  const figures = new Map(
    (tables.get('figures')?.records ?? []).map((record) => [record.id, record]),
  )
  const keys = Object.keys(quantity)
  let checked = 0
  const wrong: string[] = []
  for (const [name, { records }] of tables) {
    if (name === 'figures') continue
    for (const record of records) {
      for (const repeat of within(record, 'unit_text', FigureReference)) {
        checked += 1
        const figure = figures.get(repeat.id)
        const same = keys.every(
          (key) => JSON.stringify(Reflect.get(repeat, key)) === JSON.stringify(figure?.[key]),
        )
        if (!same) wrong.push(`${name} ${record.id} says of ${repeat.id} what the figure does not`)
      }
    }
  }
  return over('repeats', `${checked} numbers repeated elsewhere are those of their figures`, wrong)
}

/** Everything of a shape that a value holds, at whatever depth; told by a key that nothing else has. */
function within<T>(value: unknown, key: string, shape: z.ZodType<T>): T[] {
  if (typeof value !== 'object' || value === null) return []
  const found = key in value ? shape.safeParse(value).data : undefined
  return found === undefined
    ? Object.values(value).flatMap((each) => within(each, key, shape))
    : [found]
}
