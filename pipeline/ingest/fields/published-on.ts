import { type Label, readLabels } from '../page/labels.ts'
import type { Parts } from '../page/page-parts.ts'
import { squeeze } from '../text.ts'
import { readDate } from './read-date.ts'
import { absent, type Field, type Reading, taken } from './reading.ts'

const dateMetas = [
  'pubdate',
  'publishdate',
  'publication_date',
  'pub_date',
  'publishtime',
  'article:published_time',
  'firstpublishedtime',
]

/** The day the page says it was published: as printed on it, else as its meta tags say. */
export function readPublishedOn(parts: Parts): Field<string> {
  const readings: Reading<string>[] = []
  const add = (words: string, source: Reading<string>['source'], printed: string) => {
    const date = readDate(words)
    const [only, more] = date?.candidates ?? []
    if (only !== undefined && more === undefined)
      readings.push({ value: only, source, printed: printed.trim() })
  }
  for (const { role, name, value, printed } of parts.labels) {
    if (role === 'published' && name.length > 2) add(value, 'label', printed)
  }
  for (const { role, name, value, printed } of parts.labels) {
    if (role === 'published' && name.length === 2) add(value, 'label', printed)
  }
  for (const { role, name, value, printed } of readLabels(parts.tail)) {
    if (role === 'published' && name.length > 2) add(value, 'label', printed)
  }
  for (const each of parts.labels) {
    if (isBesideSource(each, parts.labels)) add(each.value, 'label', each.printed)
  }
  for (const { role, value, printed } of parts.labels) {
    const behind = role === 'source' ? lastWords.exec(value)?.[1] : undefined
    if (behind !== undefined) add(behind, 'label', printed)
  }
  for (const line of parts.header) {
    if (isBareDate(line)) add(line, 'header', line)
  }
  for (const name of dateMetas) {
    const content = parts.metas.get(name)
    if (content !== undefined) add(content, 'meta tag', `${name}: ${content}`)
  }
  const [first] = readings
  if (first === undefined) return absent()
  // 2018-11 and 2018-11-05 are one date, known more or less exactly.
  const finest = readings
    .filter(({ value }) => value.startsWith(first.value))
    .reduce((best, each) => (each.value.length > best.value.length ? each : best), first)
  const other = readings.find(
    ({ value }) => !finest.value.startsWith(value) && !value.startsWith(finest.value),
  )
  return taken(
    finest,
    other === undefined ? [] : [`published_on: the ${other.source} says ${other.value}`],
    other === undefined ? [] : [other],
  )
}

/** 发文时间 in the line under a title, beside 来源 or 点击数, is when the page was published. */
function isBesideSource({ name, line }: Label, labels: readonly Label[]): boolean {
  return (
    name.startsWith('发文') &&
    labels.some(
      (other) =>
        other.line === line && (other.role === 'source' || /^(?:点击|浏览|阅读)/u.test(other.name)),
    )
  )
}

const day = '(?:19|20)\\d\\d[-./年]\\d{1,2}[-./月]\\d{1,2}日?'
const clock = '(?:\\d{1,2}:\\d\\d(?::\\d\\d)?)?'
/** 来源：市住建局 2021-08-01 09:00 */
const lastWords = new RegExp(`\\s[[(【]?(${day})\\s*${clock}[\\])】]?$`, 'u')
const dateOnly = /^\d{4}年\d{1,2}月\d{1,2}日$/u
const dateFirst = new RegExp(
  `^${day}${clock}(?:$|来源|作者|信息来源|文章来源|[|\\p{Script=Han}])`,
  'u',
)
const dateLast = new RegExp(
  `^[\\p{Script=Han}A-Za-z·]{2,16}(?:www[.\\w-]{4,40})?(?<![底末初])${day}${clock}(?:$|(?:信息|文章|稿件)?来源[:：])`,
  'u',
)

/** 2018-07-12 15:30, perhaps with 来源:… behind it or the site’s name before: the line under a title. */
function isBareDate(line: string): boolean {
  const text = squeeze(line).replace(/^[[(【](.{8,24})[\])】]$/u, '$1')
  // 2023年11月5日 星期天 is the day somebody opened the page.
  if (text.length > 80 || /星期|周[一二三四五六日]|今天|农历/u.test(text)) return false
  // Nothing but 2020年6月8日 may be the date of anything.
  if (dateOnly.test(text)) return false
  return dateFirst.test(text) || (dateLast.test(text) && !/届|会议|建议|提案|局$/u.test(text))
}
