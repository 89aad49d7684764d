import type { FigureEntry } from '../../schemas/figure.ts'

type Topic = FigureEntry['topic']

/** Words that tell a topic; the first that stands nearest decides. */
const words: readonly (readonly [Topic, RegExp])[] = [
  ['family_doctors', /家庭医生/u],
  ['hotlines', /热线|12345|12349/u],
  ['home_care_purchase', /购买.{0,8}居家养老/u],
  ['home_care_platform', /居家养老/u],
  ['elderly_facilities', /日间照料|养老|幸福院|敬老院|养护/u],
  ['social_organisations', /社会组织|社会团体/u],
  ['grants', /专项资金|奖励|补贴|补助|资助/u],
  ['education', /学校|教育|学生|教师|幼儿|学位|办学/u],
  ['health', /医疗|卫生|医院|诊疗|疾控|中医|健康/u],
  ['transport', /道路|公路|交通|公交|客运|停车|桥|铁路|港口|航道|充电/u],
  ['housing', /住房|小区|物业|电梯|棚户|房屋/u],
  ['environment', /生态|环境|污染|垃圾|污水|绿化|森林|湿地|大气/u],
  ['water', /水利|水库|河|渠|供水|饮水|灌溉|防洪/u],
  ['agriculture', /农业|农村|农民|种植|养殖|农田|粮食|乡村/u],
  ['culture', /文化|旅游|体育|图书|文物|非遗|阅读/u],
  ['economy', /企业|产业|招商|贸易|项目|经济|创新|科技/u],
  ['safety', /消防|安全|治安|应急|公安|执法|隐患/u],
  ['work_and_welfare', /就业|社保|低保|残疾|救助|工资|保险|志愿/u],
]

/** What a figure is about: told by its own sentence, then by its paragraph, then by the letter’s topic. */
export function topicOf(...texts: readonly string[]): Topic {
  for (const text of texts) {
    const found = words.find(([, pattern]) => pattern.test(text))
    if (found !== undefined) return found[0]
  }
  return 'other'
}
