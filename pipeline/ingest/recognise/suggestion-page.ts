import { maskPersonalData } from '../../privacy/mask.ts'
import { archivedText } from '../archived-text.ts'
import { readFields } from '../fields/read-fields.ts'
import { absent } from '../fields/reading.ts'
import { isLabel, readLabels } from '../page/labels.ts'
import type { Page } from '../page/page.ts'
import type { Parts } from '../page/page-parts.ts'
import type { PageRecord } from '../page-record.ts'
import { closeGaps, countHan, squeeze } from '../text.ts'

/** A page that prints a suggestion and no reply to it; null where it is none. */
export function readSuggestionPage(page: Page): Omit<PageRecord, 'encoding' | 'url'> | null {
  const lines = page.lines
    .filter(
      ({ dropped, furniture, isLink, text }) =>
        !dropped && !furniture && !isLink && text.trim() !== '',
    )
    .map(({ text }) => text.trim())
  const labels = readLabels(lines)
  const has = (role: string) => labels.some((label) => label.role === role)
  const title = lines.find(isSuggestionTitle) ?? null
  const prose = lines.filter((line) => countHan(line) >= 30 && !/^.{0,12}[:：].{0,10}$/u.test(line))
  const isNamed =
    has('proposers') && (has('number') || has('topic') || has('suggestion text') || title !== null)
  const isSigned =
    title !== null &&
    lines.some((line) =>
      /^(?:人大代表|政协委员|代表|委员|提案人|建议人|领衔代表)[:：]/u.test(squeeze(line)),
    )
  const isWritten = prose.length > 0 || countHan(lines.filter(isSentence).join('')) >= 40
  if ((!isNamed && !isSigned) || !isWritten || isCrowd(labels)) return null
  if (/答复如下|收悉/u.test(squeeze(lines.join('')))) return null
  if (/本报讯|记者|通讯员|通知如下/u.test(lines.join(''))) return null
  const parts: Parts = {
    pageTitle: page.head.title,
    metas: page.head.metas,
    headings: [],
    breadcrumb:
      lines.find((line) =>
        /^(?:您?(?:现在|当前)?(?:所在)?的?位置|当前位置|首页)/u.test(squeeze(line)),
      ) ?? null,
    labels,
    header: lines.filter((line) => isLabel(line) || line.length <= 60).slice(0, 30),
    bodyTitle: null,
    salutation: null,
    opening: '',
    body: prose,
    tail: [],
  }
  const fields = readFields(parts, title === null ? [] : [title])
  const masked = maskPersonalData(archivedText(page, null))
  return {
    ...fields,
    title: title === null ? null : closeGaps(title),
    signedOn: absent(),
    outcome: 'suggestion',
    redactions: masked.redactions,
    text: masked.text,
    doubts: ['only the suggestion stands on the page, no reply to it'],
  }
}

/** A short line of prose, as a suggestion in numbered points has them. */
const isSentence = (line: string) => countHan(line) >= 6 && /[。：:；;]$/u.test(line)

function isSuggestionTitle(line: string): boolean {
  const text = squeeze(line)
  return (
    text.length >= 6 &&
    text.length <= 90 &&
    /(?:建议|提案|议案)$/u.test(text) &&
    !/[:>。]/u.test(text)
  )
}

/** Several numbers or proposers: a list of suggestions. */
function isCrowd(labels: readonly { role: string; value: string }[]): boolean {
  return new Set(labels.filter(({ role }) => role === 'number').map(({ value }) => value)).size > 2
}
