/** The words around numbers, charts and what is checked. */
export const numbers = {
  definition: '含义',
  qualifier: '限定',
  when: '期间',
  source: '出处',
  asOf: (said: string) => `截至：${said}`,
  sentence: (anchor: string) => `第 ${anchor} 句`,
} as const

export const chart = {
  unit: (unit: string) => `单位：${unit}`,
  legend: '怎样读图',
  legendOf: {
    open: '箭头：不低于、超过，上限没有写明',
    soft: '渐淡：约数，没有写明有多接近',
    hollow: '空心：不超过、不足，实际多少没有写明',
    whole: '虚线框：原文所述的总数',
    derived: '浅色：由原文数字算得',
  },
  described: (name: string, said: string) => (name === '' ? said : `${name}：${said}`),
  ofThisPage: (drawn: number) => `图中为本页所列 ${drawn} 条`,
  data: '这些数据',
  json: 'JSON',
  csv: 'CSV',
  cite: '怎样引用',
  citeLead: '引用时请把“[引用日期]”换成当天的日期。',
  citation: (name: string, release: string, on: string, address: string) =>
    `有据. ${name}：数据发布 ${release}[DS/OL]. (${on})[引用日期]. ${address}.`,
} as const

export const facilityChart = {
  title: '原文所述的数量',
  many: (name: string, body: string, signed: string) => `${name}（${body}，${signed}）`,
} as const

export const satisfactionChart = {
  title: '所述满意率',
  method: (given: number, total: number) => `方法信息写明 ${given}/${total} 项`,
  given: '已写明',
} as const

export const commitmentChart = {
  title: '写明的期限',
  lead: '每条横线从答复署名之日起；实心段是期限可能落在的日子：只写到月的，占一整月，只写到年的，占一整年。期限已过不等于状态。',
  without: (count: number) => `另有 ${count} 条没有写明期限，未入图。`,
  none: '本页所列的承诺都没有写明期限，故没有图。',
  table: '以表格查看',
  columns: { commitment: '承诺', signed: '署名', due: '期限原文', resolved: '期限解析' },
} as const

export const checkChart = {
  title: '算式画成图',
  dates: '日期画成图',
  outcomesTitle: '按结果计数',
  outcomesCount: (count: string) => `${count} 项`,
  all: '全部',
  same: '在同一轴上，便于对照；相合与否见上文的中性说明。',
} as const

export const scope = {
  title: '核对了什么，没有核对什么',
  done: '核对了',
  notDone: '没有核对',
  did: [
    '同一封答复中印出的数字，按乘积、合计、区间、下限与总额、单位、范围放在一起算一遍。',
    '同一封答复中的日期与期限，按各自写明的精度对照；不确定的保持为区间。',
    '个别处与外部公开材料对照，另标“引”，并写明出处。',
  ],
  didNot: [
    '数字是否属实，钱是否已拨付，设施是否在运行：归档文本以外的事实不在核对之内。',
    '没有列出的数字对：未列出不等于相合，只是尚未放在一起。',
    '有关部门的意图与责任：不一致可能只是口径、时间或排印不同。',
  ],
} as const

export const disclosures = {
  title: '所述与列出',
  lead: '答复中说了总数的资助与设施，与同一归档文本逐项列出的对照。没有逐项列出，只说明归档文本的内容；有关信息可能已在别处公开。',
  subject: '内容',
  claimed: '原文所述',
  itemised: '逐项列出',
  share: '列出占比',
  missing: '未逐项列出',
  item: '项目',
  count: '数量',
  amount: '金额',
  noShare: '所述不是确数，不算占比',
  open: '看对照与申请信',
  openOf: (name: string) => `${name}：看对照与申请信`,
  all: '全部对照',
  bounds: { least: (low: string) => `不低于 ${low}` },
  chartTitle: (name: string) => `${name}：所述与列出`,
} as const
