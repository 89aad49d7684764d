import type { Frame } from '../letter/frame.ts'
import { isReplyTitle } from '../letter/reply-title.ts'
import { closeGaps, squeeze } from '../text.ts'
import { type Label, readLabels } from './labels.ts'
import type { Page } from './page.ts'

/** What fields are read from: a page’s words, each with the place it has there. */
export interface Parts {
  pageTitle: string | null
  metas: ReadonlyMap<string, string>
  /** Titles of the reply printed above the letter’s own. */
  headings: string[]
  breadcrumb: string | null
  labels: Label[]
  /** Lines above the letter that are none of these. */
  header: string[]
  bodyTitle: string | null
  salutation: string | null
  /** The letter’s first sentences. */
  opening: string
  /** The letter’s lines after its opening, without its end. */
  body: string[]
  /** From the line before the signature on. */
  tail: string[]
}

const breadcrumbStart =
  /^(?:您?(?:现在|当前)?(?:所在)?的?位置|当前(?:位置|页面|栏目)|首页|网站首页|所在位置)/u
const longestOpening = 600

export function partsOf(page: Page, frame: Frame): Parts {
  const { lines, head } = page
  const words = (index: number) => lines[index]?.text ?? ''
  const join = (indexes: readonly number[]) => closeGaps(indexes.map(words).join(''))
  const first = frame.salutation?.line ?? frame.opening
  const inTitles = new Set([...frame.title, ...frame.headings])
  const above = indexesOf(lines.length, (index) => index < first && isShown(page, index, frame))
  const afterOpening = indexesOf(
    lines.length,
    (index) => index > frame.opening && index < frame.end && isShown(page, index, frame),
  )
  const tailFrom = tailStart(frame, afterOpening)
  const opening =
    frame.salutation?.line === frame.opening && frame.salutation.rest !== ''
      ? frame.salutation.rest
      : words(frame.opening)
  const labelLines = above
    .filter((index) => !inTitles.has(index) || frame.title.length === 0)
    .map(words)
  return {
    pageTitle: head.title,
    metas: head.metas,
    headings: frame.headings.map((index) => join([index])),
    breadcrumb: breadcrumbOf(above.map(words)),
    labels: readLabels(labelLines),
    header: labelLines,
    bodyTitle: frame.title.length === 0 ? null : join(frame.title),
    salutation: frame.salutation?.printed ?? null,
    opening: openingWords(opening, afterOpening.slice(0, 2).map(words)),
    body: afterOpening.filter((index) => index < tailFrom).map(words),
    tail: afterOpening.filter((index) => index >= tailFrom).map(words),
  }
}

function isShown({ lines }: Page, index: number, { isInFurniture }: Frame): boolean {
  const line = lines[index]
  if (line === undefined || line.dropped || line.text.trim() === '') return false
  return isInFurniture || !line.furniture
}

function indexesOf(length: number, wanted: (index: number) => boolean): number[] {
  return Array.from({ length }, (_, index) => index).filter(wanted)
}

/** The last few lines: signature, date, contact, attachments. */
function tailStart({ date, end, opening }: Frame, after: readonly number[]): number {
  const last = date ?? after.at(-1) ?? end
  const position = after.findIndex((index) => index >= last)
  const from = Math.max(0, (position === -1 ? after.length : position) - (date === null ? 8 : 5))
  return Math.max(after[from] ?? end, opening + 1)
}

/** The opening, continued on the next lines where a greeting or a break parts it. */
function openingWords(opening: string, next: readonly string[]): string {
  let words = opening
  for (const line of next) {
    if (/收悉|如下/u.test(squeeze(words)) || line.length > 300) break
    words += `\n${line}`
  }
  return words.slice(0, longestOpening)
}

/** 首页 > 问政 > 建议提案 > 人大代表建议, over one line or several. */
function breadcrumbOf(lines: readonly string[]): string | null {
  const from = lines.findIndex((line) => breadcrumbStart.test(squeeze(line)))
  if (from === -1) return null
  const more = lines.slice(from + 1, from + 6)
  const length = more.findIndex(
    (line) => !/^[>＞»›/]|[>＞»›/]$/u.test(line.trim()) || isReplyTitle(line),
  )
  return [lines[from], ...more.slice(0, length === -1 ? more.length : length)].join(' ')
}
