import type { Qualifier } from '../../schemas/qualifier.ts'
import type { Unit } from '../../schemas/unit.ts'
import type { QualifierWord } from './qualifier-words.ts'

const closed = '(?=$|[\\s,，。;；:：、!！?？)）”"》]|的|来|时|后|前|间)'
const inner = '(?![部容设科外地陆蒙资涵河环湖海墙衣置控审生镜存需循])'

/** Words behind a unit, longest first; null where they are not to be read. */
const behind: readonly (readonly [RegExp, Qualifier | null])[] = [
  [/[(（]不含[^)）]{0,10}[)）]\s*以上/y, 'more_than'],
  [/[(（]不含[^)）]{0,10}[)）]\s*以[下内]/y, 'less_than'],
  [/[(（]含[^)）]{0,10}[)）]\s*以上|以上\s*[(（]含[^)）]{0,10}[)）]/y, 'at_least'],
  [/[(（]含[^)）]{0,10}[)）]\s*以[下内]|以[下内]\s*[(（]含[^)）]{0,10}[)）]/y, 'at_most'],
  [/以上\s*[(（]不含[^)）]{0,10}[)）]/y, 'more_than'],
  [/以[下内]\s*[(（]不含[^)）]{0,10}[)）]/y, 'less_than'],
  [/[(（]不?含/y, null],
  [/(?:及|及其|或|含)?以上(?![几述])/y, 'at_least'],
  [/(?:及|及其|或|含)?以下(?![几简述]|内容|方面|措施|问题|工作|情况)/y, 'at_most'],
  [/以上|以下/y, null],
  [/范围(?:以)?内|以内|之内/y, 'at_most'],
  [/左右/y, 'about'],
  [/上下(?![游级水班学联楼车功结衔])/y, 'about'],
  [/有余/y, 'more_than'],
  [/封顶|为上限|为限/y, 'at_most'],
  [/保底|为下限/y, 'at_least'],
  [/以外|之外|开外/y, null],
  [new RegExp(`[余多]${closed}`, 'y'), 'more_than'],
  [/[余多](?![功媒元层部样种次人项家式肉热额姓杭])/y, null],
  [/起(?=$|[\s,，。;；:：、)）”])|起步(?=$|[\s,，。;；、])/y, 'at_least'],
]

const lasting: ReadonlySet<Unit> = new Set([
  'second',
  'minute',
  'hour',
  'lesson',
  'day',
  'working_day',
  'week',
  'month',
  'quarter',
  'year',
  'metre',
  'kilometre',
  'nautical_mile',
  'CNY',
  'percent',
  'percentage_point',
  'age_year',
  'age_month',
])
const within = new RegExp(`内${inner}`, 'y')

/** The qualifier that begins at `at`, behind a quantity in `unit`; null where none does. */
export function qualifierBehind(text: string, at: number, unit: Unit): QualifierWord | null {
  for (const [pattern, qualifier] of behind) {
    pattern.lastIndex = at
    const word = pattern.exec(text)?.[0]
    if (word !== undefined) return { at: at + word.length, qualifier }
  }
  within.lastIndex = at
  if (!within.test(text)) return null
  return { at: at + 1, qualifier: lasting.has(unit) ? 'at_most' : null }
}
