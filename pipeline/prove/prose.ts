import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored, Path } from '../authored/document.ts'
import type { Report } from '../problem.ts'
import type { NumeralWords } from '../quantity/numeral-words.ts'
import type { Letter } from './letter.ts'
import { proseOf } from './own-facts.ts'
import { disproveChinese } from './prose-chinese.ts'
import { disproveEnglish } from './prose-languages.ts'

/**
 * Proves the numbers in an editor's own words, in digits or spelled out: the
 * Chinese says only what its record holds, the English what the Chinese says. A
 * number mistyped in a sentence of ours would else be shown without proof.
 */
export function proveProse(
  reply: Authored<ReplyEntry>,
  letter: Letter,
  words: NumeralWords,
  report: Report,
): void {
  const refuse = (path: Path, what: string, remedy: string) => {
    const subject = path.map(String).join('.')
    report({ file: reply.file, line: reply.lineOf(path), subject, what, remedy })
  }
  const english = (path: Path, text: { zh: string; en: string }) => {
    for (const what of disproveEnglish(text, words)) {
      refuse([...path, 'en'], what, 'Say the same numbers in both languages.')
    }
  }
  for (const { path, text, own } of proseOf(reply, letter)) {
    const reader = { letter, signedOn: reply.value.signed_on, words }
    for (const numeral of disproveChinese(text.zh, own, reader)) {
      refuse(
        [...path, 'zh'],
        `“${numeral}” is none of the figures or dates of its record`,
        'Correct it, or say it without a number.',
      )
    }
    english(path, text)
  }
  for (const [index, { operands }] of reply.value.checks.entries()) {
    for (const [position, operand] of operands.entries()) {
      if (!('states' in operand)) continue
      english(['checks', index, 'operands', position, 'states'], operand.states)
    }
  }
}
