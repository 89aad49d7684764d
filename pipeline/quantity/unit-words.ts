import type { Unit } from '../../schemas/unit.ts'
import { isTrapped } from './unit-traps.ts'

/** The words each unit is printed with. One word belongs to one unit, so that a unit can be proved. */
const unitWords: Record<Unit, readonly string[]> = {
  CNY: ['元人民币', '元', '块钱'],
  USD: ['美元'],
  percent: ['%', '％', '﹪'],
  percentage_point: ['个百分点', '百分点'],
  per_mille: ['‰'],
  person: ['人口', '人', '名', '位'],
  person_time: ['人次'],
  household: ['户', '个家庭'],
  household_time: ['户次'],
  item: ['个'],
  site: ['处', '所', '座'],
  institution: ['家'],
  entry: ['项'],
  kind: ['大类', '类', '种'],
  level: ['级'],
  case: ['例', '起', '宗'],
  occurrence: ['次'],
  event: ['场次', '场'],
  round: ['期'],
  edition: ['届'],
  second: ['秒钟', '秒'],
  hour: ['个小时', '小时'],
  lesson: ['个学时', '学时', '个课时', '课时'],
  minute: ['分钟'],
  day: ['天', '日'],
  working_day: ['个工作日', '工作日'],
  week: ['个星期', '个周', '周'],
  month: ['个月'],
  quarter: ['个季度'],
  year: ['年'],
  age_year: ['周岁', '岁'],
  age_month: ['个月龄', '月龄'],
  square_metre: ['平方米', '平米', '平方', '㎡', 'm²'],
  square_kilometre: ['平方公里', '平方千米', 'km²'],
  cubic_metre: ['立方米', '立方', 'm³'],
  millimetre: ['毫米', 'mm'],
  centimetre: ['厘米', 'cm'],
  metre: ['米'],
  kilometre: ['公里', '千米', 'km'],
  nautical_mile: ['海里'],
  mu: ['亩'],
  hectare: ['公顷'],
  tonne: ['吨'],
  kilogram: ['公斤', '千克', 'kg'],
  jin: ['斤'],
  gram: ['克'],
  milligram: ['毫克', 'mg'],
  litre: ['升'],
  kilowatt: ['千瓦', 'kW'],
  megawatt: ['兆瓦', 'MW'],
  kilowatt_hour: ['千瓦时', '千瓦小时', '度电', '度', 'kWh'],
  kilovolt: ['千伏', 'kV'],
  kilovolt_ampere: ['千伏安', 'kVA'],
  degree_celsius: ['摄氏度', '℃'],
  megabyte: ['MB'],
  gigabyte: ['GB'],
  terabyte: ['TB'],
  petabyte: ['PB'],
  score_point: ['分'],
  bed: ['张护理型床位', '张养老床位', '张床位', '张床', '张病床', '床位', '张', '床'],
  vehicle: ['辆'],
  ship: ['艘'],
  building: ['栋', '幢'],
  storey: ['层'],
  room: ['间'],
  lamp: ['盏'],
  tree: ['株', '棵'],
  team: ['支'],
  sheet: ['张'],
  book: ['册'],
  set: ['套'],
  copy: ['份'],
  piece: ['件'],
  line: ['条'],
  machine: ['台'],
  batch: ['批次', '批'],
  fold: ['倍'],
}

const isUnit = (name: string): name is Unit => name in unitWords

/** Longest word first, so that 人次 is found before 人. */
const byLength = Object.entries(unitWords)
  .flatMap(([unit, words]) => (isUnit(unit) ? words.map((word) => ({ unit, word })) : []))
  .toSorted((a, b) => b.word.length - a.word.length)

export interface PrintedUnit {
  unit: Unit
  word: string
}

/**
 * The unit printed at `at`, by its longest word; null where none is. A word
 * that goes on there to another word (人 of 人大) or lacks the company it needs
 * (度 without 电) is none.
 */
export function readUnit(text: string, at: number): PrintedUnit | null {
  return (
    byLength.find((entry) => text.startsWith(entry.word, at) && !isTrapped(text, at, entry)) ?? null
  )
}
