import type { Quote } from '../../schemas/evidence.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { DataFolder } from '../authored/data-folder.ts'
import { DateError } from '../dates/date-error.ts'
import { parsePrintedDate } from '../dates/printed-date.ts'
import { resolveDate, type ResolvedDate } from '../dates/resolve.ts'
import { scanDates } from '../dates/scan.ts'
import { proveLetter } from '../prove/letter.ts'
import { contextOf } from '../prove/quote.ts'
import { holdsWholeDates } from '../prove/whole-dates.ts'
import { CodePoints } from '../text/code-points.ts'
import { bytesOf, type Edit, mutating } from './mutate.ts'

type Path = readonly PropertyKey[]

/** Words that name a time, cut or taken from elsewhere in the letter, with what they then resolve to. */
export function datedMutations(folder: DataFolder, file: string, reply: ReplyEntry) {
  const mutation = mutating(folder, file)
  const text = new CodePoints(
    new TextDecoder().decode(bytesOf(folder, `sources/${reply.source}.txt`)),
  )
  const letter = proveLetter({ file, value: reply, lineOf: () => 1 }, text, ({ what }) => {
    throw new Error(what)
  })
  if (letter === null) throw new Error('the letter is not proved')
  const dated = datedWordsOf(reply)
  const elsewhere = [...new Set(scanDates(text.text).map((date) => date.text))]
  const reworded = (words: string, edit: (words: string, date: ResolvedDate) => Edit[]) => {
    const date = resolved(words, reply.signed_on)
    return date === null ? [] : [mutation(...edit(words, date))]
  }

  const printed = (['signed_on', 'published_on'] as const).flatMap((key) => {
    const quote = reply.evidence[key]
    if (quote === undefined) return []
    return cutsOf(quote.exact).flatMap(({ from, words }) => {
      const date = printedDate(words)
      const start = quote.start + from
      const end = start + [...words].length
      const cut: Quote = { ...quote, start, end, exact: words, ...contextOf(letter, start, end) }
      const edits = [
        { path: [key], value: date },
        { path: ['evidence', key], value: cut },
      ]
      return date === null ? [] : [mutation(...edits)]
    })
  })

  return {
    'words of a time, cut': dated.flatMap(({ words, edit }) =>
      cutsOf(words).flatMap((cut) => reworded(cut.words, edit)),
    ),
    'words of a time, others of the letter': dated.flatMap(({ words, on, isFree, edit }) =>
      elsewhere
        .filter((other) => !isFree && !words.includes(other))
        .filter((other) => resolved(other, reply.signed_on)?.on !== on)
        .flatMap((other) => reworded(other, edit)),
    ),
    'printed date, cut': printed,
    'words of a period': periodsOf(reply).flatMap(({ path, text: words }) =>
      ['两年', '三年来', '去年', '项目实施', '截至目前', '年']
        .filter((other) => !words.startsWith(other))
        .map((other) => mutation({ path: [...path, 'text'], value: other })),
    ),
  }
}

interface Dated {
  words: string
  on: string
  /** Whether it may stand anywhere in its paragraph, as the start of a period does. */
  isFree: boolean
  edit: (words: string, date: ResolvedDate) => Edit[]
}

/** Every place of a reply’s file with words that name a time. */
function datedWordsOf(reply: ReplyEntry): Dated[] {
  const object = (path: Path, words: { text: string; on: string } | null, isFree: boolean) =>
    words === null
      ? []
      : [
          {
            words: words.text,
            on: words.on,
            isFree,
            edit: (text: string, date: ResolvedDate) => [{ path, value: { text, ...date } }],
          },
        ]
  return [
    ...reply.figures.flatMap(({ as_of }, index) =>
      object(['figures', index, 'as_of'], as_of, false),
    ),
    ...periodsOf(reply).flatMap(({ path, start, end }) => [
      ...object([...path, 'start'], start, true),
      ...object([...path, 'end'], end, true),
    ]),
    ...reply.commitments.flatMap(({ due_text, due_on }, index): Dated[] => {
      const path = ['commitments', index]
      if (due_text === null || due_on === null) return []
      const edit = (text: string, { on, rule }: ResolvedDate) => [
        { path: [...path, 'due_text'], value: text },
        { path: [...path, 'due_on'], value: on },
        { path: [...path, 'due_rule'], value: rule },
      ]
      return [{ words: due_text, on: due_on, isFree: false, edit }]
    }),
    ...reply.checks.flatMap(({ operands }, check) =>
      operands.flatMap((operand, index): Dated[] => {
        if (!('passage' in operand) || operand.date_text === undefined) return []
        const path = ['checks', check, 'operands', index]
        const edit = (text: string, { on }: ResolvedDate) => [
          { path: [...path, 'date_text'], value: text },
          { path: [...path, 'date_on'], value: on },
        ]
        return [{ words: operand.date_text, on: operand.date_on ?? '', isFree: false, edit }]
      }),
    ),
  ]
}

function periodsOf(reply: ReplyEntry) {
  return (['figures', 'grants', 'satisfaction'] as const).flatMap((list) =>
    reply[list].flatMap(({ period }, index) =>
      period === null ? [] : [{ path: [list, index, 'period'], ...period }],
    ),
  )
}

/** Every shorter stretch of words that cuts an expression of time in them. */
function cutsOf(words: string): { from: number; words: string }[] {
  const lengths = Array.from(words, (_, index) => index + 1)
  return lengths.flatMap((length) =>
    lengths.flatMap((end) => {
      const from = end - length
      if (from < 0 || length === words.length || holdsWholeDates(words, from, end)) return []
      return [{ from, words: words.slice(from, end) }]
    }),
  )
}

function resolved(words: string, signedOn: string): ResolvedDate | null {
  return orNull(() => resolveDate(words, signedOn))
}

const printedDate = (words: string) => orNull(() => parsePrintedDate(words))

function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof DateError) return null
    throw error
  }
}
