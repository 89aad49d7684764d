import type { DatedWords } from '../../schemas/dated-words.ts'
import type { Quote } from '../../schemas/evidence.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored, Path } from '../authored/document.ts'
import { DateError } from '../dates/date-error.ts'
import { resolveDate } from '../dates/resolve.ts'
import type { Report } from '../problem.ts'
import type { Letter } from './letter.ts'
import { standsWhole } from './whole-dates.ts'

/**
 * Proves that words naming a time stand whole in the paragraph of their evidence
 * and resolve, from the date of the signature, to the date written down.
 */
export function proveDatedWords(
  reply: Authored<ReplyEntry>,
  path: Path,
  words: DatedWords,
  evidence: Quote,
  letter: Letter,
  report: Report,
): void {
  const refuse = (key: string, what: string, remedy: string) => {
    const line = reply.lineOf([...path, key])
    report({ file: reply.file, line, subject: path.map(String).join('.'), what, remedy })
  }
  const paragraph = letter.paragraphs.get(evidence.anchor)
  const stands =
    paragraph?.sentences.some((sentence) => standsWhole({ text: sentence.text }, words.text)) ??
    false
  if (!stands) {
    refuse(
      'text',
      `“${words.text}” is no whole date of the paragraph of sentence ${evidence.anchor}`,
      'Quote the words as printed, and all of them that name the time.',
    )
    return
  }
  try {
    const { on, rule } = resolveDate(words.text, reply.value.signed_on)
    if (on !== words.on) refuse('on', `“${words.text}” resolves to ${on}`, 'Correct the date.')
    if (rule !== words.rule)
      refuse('rule', `“${words.text}” resolves by ${rule}`, 'Correct the rule.')
  } catch (error) {
    if (!(error instanceof DateError)) throw error
    refuse('text', error.message, 'Use words that name a time, or leave it null with its reason.')
  }
}
