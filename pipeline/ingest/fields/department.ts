import { isAttachment, isContact } from '../../letter/paragraph-shapes.ts'
import { isOffice, withoutSeal } from '../letter/office.ts'
import type { Parts } from '../page/page-parts.ts'
import { closeGaps, squeeze } from '../text.ts'
import { isDateLine } from './read-date.ts'
import { absent, type Field, type Reading, taken } from './reading.ts'

export interface DepartmentField extends Field<string> {
  /** All that signed, the first of them first. */
  all: string[]
}

const longest = 60

/** The body that signed; where no signature is printed, the one a label or the title names. */
export function readDepartment(parts: Parts): DepartmentField {
  const signed = signatures(parts.tail)
  const labelled = parts.labels.flatMap((label): Reading<string>[] =>
    label.role === 'department' && isOffice(label.value)
      ? [{ value: officeOf(label.value), source: 'label', printed: label.printed }]
      : [],
  )
  const [first] = signed
  const all = signed.map(({ value }) => value)
  if (first !== undefined) {
    const doubts =
      all.length > 1 ? [`department: signed by ${all.join('、')}; it takes the first`] : []
    return {
      ...taken(
        first,
        doubts,
        labelled.filter(({ value }) => !first.value.endsWith(value)),
      ),
      all,
    }
  }
  const fallback = [...labelled, ...titled(parts), ...published(parts)]
  const [best] = fallback
  if (best === undefined) return { ...absent(), all: [] }
  return {
    ...taken(
      best,
      [`department: no signature; taken from the ${best.source}, “${best.printed.slice(0, 60)}”`],
      fallback.slice(1),
    ),
    all: [best.value],
  }
}

/** 承办单位（盖章）：市民政局 signs as 市民政局 does. */
const labelled =
  /^\s*(?:承办|答复|办理|主办|回复|落款)(?:单位|部门)(?:\s*[(（]\s*(?:盖\s*章|公章|签章)\s*[)）])?\s*[:：]\s*/u

/** The signing bodies: the lines above the date, behind it, or right below it. */
function signatures(lines: readonly string[]): Reading<string>[] {
  const tail = lines.map((line) => line.replace(labelled, ''))
  const at = tail.findLastIndex((line) => isDateLine(line) || withDate(line) !== null)
  const read = (line: string): Reading<string>[] =>
    splitOffices(line).map((value) => ({
      value,
      source: 'signature' as const,
      printed: line.trim(),
    }))
  if (at === -1) {
    const last = tail.slice(-5).filter((line) => isShort(line) && splitOffices(line).length > 0)
    return last.slice(-1).flatMap(read)
  }
  const beside = withDate(tail[at] ?? '')
  const above: Reading<string>[] = []
  for (let position = at - 1; position >= Math.max(0, at - 4); position -= 1) {
    const line = tail[position] ?? ''
    const found = isShort(line) ? read(line) : []
    if (found.length === 0 && isAside(line)) continue
    if (found.length === 0) break
    above.unshift(...found)
  }
  if (beside !== null) return [...above, ...read(beside)]
  if (above.length > 0) return above
  const below = tail[at + 1] ?? ''
  return isShort(below) ? read(below) : []
}

/** What may stand between a signature and its date. */
const isAside = (line: string) => isContact(line.trim()) || isAttachment(line.trim())

const datePart =
  /\s*(?:(?:19|20)\d{2}|[一二][〇零○OＯ0一二三四五六七八九]{3})\s*[年.\-/]\s*\S{1,3}\s*[月.\-/]\s*(?:\S{1,3}\s*日?)?\s*$/u

/** The name before a date on the same line; null where the line is something else. */
function withDate(line: string): string | null {
  if (line.length > 90 || /[。：:]/u.test(line)) return null
  const at = datePart.exec(line)?.index
  if (at === undefined) return null
  const name = line.slice(0, at).trim()
  return name !== '' && isOffice(name) ? name : null
}

function isShort(line: string): boolean {
  const text = squeeze(line)
  return (
    text.length <= longest &&
    !/[。:;,!?]/u.test(text) &&
    !/^[一二三四五六七八九十]+、|^[(][一二三四五六七八九十]+[)]/u.test(text) &&
    !/^(?:附件|抄送|联系|感谢|此复|特此|专此|此致|敬礼)/u.test(text)
  )
}

/** 甲局 乙局 on one line are two signatures; a name spaced out is one. */
function splitOffices(line: string): string[] {
  const bare = line.replace(/[(（]\s*(?:盖\s*章|章|公章|代章|签章|印章?)\s*[)）]/gu, '').trim()
  const parts = bare
    .split(/\s{2,}|[\u3000\u00A0\t]+|、| (?=[\p{Script=Han}]{4,})/u)
    .map((part) => closeGaps(part))
    .filter((part) => part !== '')
  if (parts.length > 1 && parts.every((part) => isOffice(part) && [...part].length >= 3))
    return parts
  const whole = closeGaps(bare)
  return isOffice(whole) ? [officeOf(whole)] : []
}

const officeOf = (words: string) => closeGaps(withoutSeal(words))

/** 威海市民政局关于…的答复 names who answers. */
function titled(parts: Parts): Reading<string>[] {
  return [
    parts.bodyTitle,
    ...parts.headings,
    parts.pageTitle,
    parts.metas.get('articletitle') ?? null,
  ].flatMap((title): Reading<string>[] => {
    const name =
      title === null ? undefined : /^(.{3,30}?)(?:关于|对)(?=.{4,})/u.exec(closeGaps(title))?.[1]
    return name !== undefined && title !== null && isOffice(name)
      ? [{ value: name, source: 'body title', printed: title }]
      : []
  })
}

const site = /网$|网站|门户|人大|政协|政府办公?室?$|人民政府$|信息中心|大数据|政务|督查|电子/u

/** Who published the page, unless that is the whole government’s site. */
function published(parts: Parts): Reading<string>[] {
  const labels = parts.labels.flatMap(({ role, value, printed }): Reading<string>[] => {
    const name = value.split(/\s/u)[0] ?? ''
    return (role === 'publisher' || role === 'source') && isOffice(name) && !site.test(name)
      ? [{ value: name, source: 'label', printed }]
      : []
  })
  const meta = parts.metas.get('contentsource')
  return meta !== undefined && isOffice(meta) && !site.test(meta)
    ? [...labels, { value: closeGaps(meta), source: 'meta tag', printed: meta }]
    : labels
}
