import type { Per } from '../../schemas/per.ts'
import type { Unit } from '../../schemas/unit.ts'
import { readUnit } from './unit-words.ts'

/** What may be counted per, by the unit its measure word names: 每户, 元/户. */
const byUnit: Partial<Record<Unit, Per>> = {
  person: 'person',
  person_time: 'occasion',
  occurrence: 'occasion',
  household: 'household',
  institution: 'institution',
  item: 'item',
  site: 'site',
  entry: 'entry',
  kind: 'kind',
  case: 'case',
  event: 'event',
  round: 'round',
  batch: 'batch',
  piece: 'piece',
  copy: 'copy',
  set: 'set',
  machine: 'machine',
  vehicle: 'vehicle',
  line: 'line',
  team: 'team',
  building: 'building',
  room: 'room',
  tree: 'tree',
  bed: 'bed',
  mu: 'mu',
  hectare: 'hectare',
  square_metre: 'square_metre',
  square_kilometre: 'square_kilometre',
  cubic_metre: 'cubic_metre',
  metre: 'metre',
  kilometre: 'kilometre',
  tonne: 'tonne',
  kilogram: 'kilogram',
  jin: 'jin',
  kilowatt: 'kilowatt',
  kilowatt_hour: 'kilowatt_hour',
  minute: 'minute',
  hour: 'hour',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
}

/** Words for times and places, each with what may not follow; they win over units, longest first. */
const nouns: readonly (readonly [string, Per])[] = [
  ['季度', 'quarter'],
  ['季(?!节)', 'quarter'],
  ['年度?(?![级代龄])', 'year'],
  ['月(?![龄饼球])', 'month'],
  ['周(?![边岁])', 'week'],
  ['[天日]', 'day'],
  ['人次', 'occasion'],
  ['个?家庭', 'household'],
  ['个?村(?![民庄])', 'village'],
  ['个?镇', 'town'],
  ['个?社区', 'community'],
  ['床(?!日)', 'bed'],
  ['张(?:护理型|养老)?(?:病床|床位?)', 'bed'],
  ['度(?![假数])', 'kilowatt_hour'],
]
const pattern = new RegExp(nouns.map(([word]) => `(${word})`).join('|'), 'y')

const counts: readonly (readonly [string, Per])[] = [
  ['十万|10万|１０万', 'hundred_thousand_persons'],
  ['万|1万', 'ten_thousand_persons'],
  ['千|1000', 'thousand_persons'],
  ['百|100', 'hundred_persons'],
]
const people = new RegExp(
  `(?:${counts.map(([word]) => `(${word})`).join('|')})[名位个]?(?:常住|户籍|服务)?(?:人口|老年人口?|老人|居民|儿童|学生|职工|人(?![次均]))`,
  'y',
)

/** Reads what stands behind 每 or a stroke at `at`: 户, 张床位, 10万人; null where the list has none. */
export function readEach(text: string, at: number): { end: number; per: Per } | null {
  return (
    readFrom(people, counts, text, at) ?? readFrom(pattern, nouns, text, at) ?? readByUnit(text, at)
  )
}

function readFrom(
  words: RegExp,
  list: readonly (readonly [string, Per])[],
  text: string,
  at: number,
): { end: number; per: Per } | null {
  words.lastIndex = at
  const found = words.exec(text)
  if (found === null) return null
  const groups: readonly (string | undefined)[] = found.slice(1)
  const [, per] = list[groups.findIndex((group) => group !== undefined)] ?? []
  return per === undefined ? null : { end: at + found[0].length, per }
}

function readByUnit(text: string, at: number): { end: number; per: Per } | null {
  const unit = readUnit(text, at)
  const per = unit === null ? undefined : byUnit[unit.unit]
  return unit === null || per === undefined ? null : { end: at + unit.word.length, per }
}
