import { createHash } from 'node:crypto'
import type { SourceEntry } from '../../schemas/source.ts'
import type { Authored } from '../authored/document.ts'
import { findPersonalData } from '../privacy/scan.ts'
import type { Report } from '../problem.ts'
import { CodePoints } from '../text/code-points.ts'
import { decodeUtf8 } from '../text/utf8.ts'

export const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex')

/**
 * Proves an archived text whole: its digest is the recorded one, it is UTF-8
 * with LF and nothing personal is left in it. The messages never quote what
 * they found.
 */
export function proveArchivedText(
  source: Authored<SourceEntry>,
  archived: { file: string; bytes: Uint8Array } | undefined,
  report: Report,
): CodePoints | null {
  if (archived === undefined) {
    const file = source.file.replace(/\.yaml$/, '.txt')
    report({
      file,
      line: 1,
      subject: '',
      what: 'no archived text beside its record',
      remedy: 'Add the masked text, or remove the record.',
    })
    return null
  }
  const { file, bytes } = archived
  const refuse = (line: number, what: string, remedy: string) => {
    report({ file, line, subject: 'archived text', what, remedy })
  }
  const text = decodeUtf8(bytes)
  if (text === null) {
    refuse(1, 'not valid UTF-8', 'Restore the file from the repository’s history.')
    return null
  }
  const digest = sha256(bytes)
  if (digest !== source.value.sha256) {
    report({
      file: source.file,
      line: source.lineOf(['sha256']),
      subject: 'sha256',
      what: `the archived text has the digest ${digest}`,
      remedy: 'The text was changed after it was archived: restore it.',
    })
  }
  if (/[\r\uFEFF]/.test(text)) {
    refuse(1, 'holds a carriage return or byte-order mark', 'Archive the text with LF only.')
  }
  // The words of two cells are no sentence: each is looked at for itself.
  const parts = source.value.table === undefined ? [text] : text.split(/(?<=[\t\n])/u)
  let before = 0
  const findings = parts.flatMap((part) => {
    const found = findPersonalData(part).map(({ rule, start }) => ({ rule, start: before + start }))
    before += part.length
    return found
  })
  for (const { rule, start } of findings) {
    const line = text.slice(0, start).split('\n').length
    refuse(
      line,
      `personal data (${rule}) is not masked`,
      'Mask it with npm run mask before archiving.',
    )
  }
  return new CodePoints(text)
}
