import type { Unit } from '../../schemas/unit.ts'

/** The words each unit is printed with. One word belongs to one unit, so that a unit can be proved. */
const unitWords: Record<Unit, readonly string[]> = {
  CNY: ['元人民币', '元', '块钱'],
  percent: ['%', '％'],
  percentage_point: ['个百分点', '百分点'],
  per_mille: ['‰'],
  person: ['人', '名', '位'],
  person_time: ['人次'],
  household: ['户', '个家庭'],
  item: ['个'],
  site: ['处', '所', '座'],
  institution: ['家'],
  entry: ['项'],
  kind: ['大类', '类', '种'],
  level: ['级'],
  case: ['例', '起', '宗'],
  occurrence: ['次'],
  event: ['场次', '场'],
  hour: ['个小时', '小时'],
  minute: ['分钟'],
  day: ['天'],
  working_day: ['个工作日', '工作日'],
  week: ['个星期', '周'],
  month: ['个月'],
  year: ['年'],
  age_year: ['周岁', '岁'],
  square_metre: ['平方米', '㎡', 'm²'],
  square_kilometre: ['平方公里', '平方千米'],
  cubic_metre: ['立方米'],
  metre: ['米'],
  kilometre: ['公里', '千米'],
  mu: ['亩'],
  hectare: ['公顷'],
  tonne: ['吨'],
  kilogram: ['公斤', '千克'],
  kilowatt: ['千瓦'],
  kilowatt_hour: ['千瓦时', '度电'],
  bed: ['张床位', '张床', '张病床'],
  vehicle: ['辆'],
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

/** The unit printed at `at`, by its longest word; null where none is. */
export function readUnit(text: string, at: number): { unit: Unit; word: string } | null {
  return byLength.find(({ word }) => text.startsWith(word, at)) ?? null
}
