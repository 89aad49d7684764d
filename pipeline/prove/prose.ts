import { Decimal } from 'decimal.js'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored, Path } from '../authored/document.ts'
import type { Report } from '../problem.ts'
import { foldDigits } from '../quantity/number.ts'
import type { Letter } from './letter.ts'

const number = /\d+(?:,\d{3})*(?:\.\d+)?/g

/**
 * Proves the numbers in an editor's own words: each in a label, wording or
 * explanation is printed in the letter, is the value of a figure (also said in
 * thousands or millions), or is part of a date that a check cites. A number
 * mistyped in a sentence of ours would else be shown without proof.
 */
export function proveProse(reply: Authored<ReplyEntry>, letter: Letter, report: Report): void {
  const known = knownNumbers(reply.value, letter)
  for (const { path, text } of proseOf(reply.value)) {
    for (const [printed] of text.matchAll(number)) {
      if (known.has(plain(printed))) continue
      report({
        file: reply.file,
        line: reply.lineOf(path),
        subject: path.map(String).join('.'),
        what: `“${printed}” is neither printed in the letter nor the value of a figure`,
        remedy: 'Correct the number, or say it without one.',
      })
    }
  }
}

const plain = (printed: string) => new Decimal(foldDigits(printed)).toFixed()

function knownNumbers(reply: ReplyEntry, letter: Letter): ReadonlySet<string> {
  const known = new Set<string>()
  const addAll = (text: string) => {
    for (const [printed] of text.matchAll(number)) known.add(plain(printed))
  }
  addAll(letter.text.text)
  for (const { value, low, high } of reply.figures) {
    for (const n of [value, low, high]) {
      if (n === undefined) continue
      for (const scale of [1, 1e3, 1e6]) known.add(new Decimal(n).div(scale).toFixed())
    }
  }
  for (const { operands } of reply.checks) {
    for (const operand of operands) {
      const { date_on } = { date_on: undefined, ...operand }
      addAll(date_on?.replaceAll('-', ' ') ?? '')
      if ('citation' in operand) addAll(`${operand.states.zh} ${operand.states.en}`)
    }
  }
  return known
}

/** Every text in two languages that an editor wrote in a reply's file, with its path. */
function proseOf(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('zh' in value && 'en' in value) {
    return [
      { path: [...path, 'zh'], text: String(value.zh) },
      { path: [...path, 'en'], text: String(value.en) },
    ]
  }
  const entries: [string, unknown][] = Object.entries(value)
  return entries.flatMap(([key, part]) =>
    proseOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}
