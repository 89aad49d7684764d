import { isAttachment } from '../letter/paragraph-shapes.ts'
import type { Frame } from './letter/frame.ts'
import { isLabel } from './page/labels.ts'
import type { Line, Page } from './page/page.ts'
import { squeeze } from './text.ts'

const breadcrumb =
  /^(?:您?(?:现在|当前)?(?:所在)?的?位置|当前(?:位置|页面|栏目)|所在位置|首页[>＞»›/])/u

/**
 * The page’s own text from its breadcrumbs to the letter’s last line: its lines
 * as they are, menus and boilerplate left out. A pasted text is kept whole but
 * for its boilerplate.
 */
export function archivedText(page: Page, frame: Frame | null): string {
  const [from, to] =
    page.form === 'text' ? [0, frame?.pageEnd ?? page.lines.length] : bounds(page, frame)
  const kept = page.lines
    .slice(from, to)
    .filter((line, offset) => isKept(line, from + offset, page, frame))
  const text = kept
    .map(({ before, text: words }, index) => (index === 0 ? words : before + words))
    .join('')
  return to < page.lines.length || page.form === 'html' ? text.trimEnd() : text
}

function bounds({ lines }: Page, frame: Frame | null): [number, number] {
  if (frame === null) return [0, lines.length]
  const first = Math.min(
    ...[...frame.title, ...frame.headings, frame.salutation?.line ?? frame.opening, frame.opening],
  )
  const isOwn = (line: Line) => !line.dropped && (frame.isInFurniture || !line.furniture)
  const crumb = lines.findIndex(
    (line, index) => index < frame.opening && isOwn(line) && breadcrumb.test(squeeze(line.text)),
  )
  const label = lines.findIndex(
    (line, index) => index < frame.opening && isOwn(line) && isLabel(line.text),
  )
  const from = Math.min(first, ...[crumb, label].filter((index) => index !== -1))
  return [from, endOf(lines, frame)]
}

/** Past the date only contact, attachments, copies and the like belong to the letter. */
function endOf(lines: readonly Line[], { date, end, pageEnd }: Frame): number {
  if (end < pageEnd) return pageEnd
  if (date === null) return end
  const after = lines.slice(date + 1, end)
  const last = after.findLastIndex(
    ({ text, dropped, furniture }) => !dropped && !furniture && belongsToEnd(text),
  )
  return date + 2 + last
}

function belongsToEnd(text: string): boolean {
  const words = squeeze(text)
  return (
    isAttachment(text.trim()) ||
    /^[(]?(?:联系|承办|经办|电话|邮编|邮政编码|抄送|抄报|附|此件|主动公开|公开|信息公开|主题词|签发|局长|主管|具体|地址|人:|传真)/u.test(
      words,
    ) ||
    /附件|Produced|大汉|\.(?:pdf|docx?)$/iu.test(words) ||
    /(?:局|厅|委|府|室|会)$/u.test(words)
  )
}

function isKept(line: Line, index: number, page: Page, frame: Frame | null): boolean {
  if (line.dropped) return false
  if (page.form === 'text' || frame === null) return true
  const isLetter = index >= frame.opening && index <= (frame.date ?? frame.end)
  if (isLetter || frame.title.includes(index)) return true
  if (line.furniture && !frame.isInFurniture && !breadcrumb.test(squeeze(line.text))) return false
  return (
    !line.isLink || /附件|\.(?:pdf|docx?|xlsx?)$/iu.test(line.text) || />|首页/u.test(line.text)
  )
}
