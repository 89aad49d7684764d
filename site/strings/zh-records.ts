/** The words around the records that are read from replies. */
export const commitment = {
  title: '承诺',
  lead: '答复中说将要做的事，连同它的语气、目标与期限。状态只依据后来公布的材料；期限已过不等于状态。',
  modality: '语气',
  owner: '责任方',
  target: '目标',
  due: '期限',
  dueLatest: (date: string) => `最晚 ${date}`,
  noDue: '未写明',
  status: '状态',
  later: '后来公布的材料',
  conflicts: '同一目标，另有期限',
  metric: '衡量',
} as const

export const check = {
  title: '核对',
  lead: '把原文的几处表述放在一起计算或对照。这里不评判谁对谁错：结果只有三种说法，并列出可能的解释。',
  outcomes: '三种结果',
  outcomeSaid: {
    consistent: '算得的与所印的相合，或先后有序。',
    inconsistent: '算得的与所印的不合；原因可能不止一种。',
    unexplained: '两处并不相同，原文没有说明为什么；也可能本就不是一回事。',
  },
  operands: '放在一起的表述',
  arithmetic: '算式',
  computed: '算得',
  printed: '所印',
  /** Where two statements stand side by side, and neither is a result. */
  one: '前一处',
  other: '后一处',
  explanations: '可能的解释',
  noExplanations: '未列出。',
  open: '看原文与算式',
} as const

export const grants = {
  title: '资助',
  lead: '答复中写明的公共资金。政策规定、汇总数与单项资助逐条标明，金额标明所处的阶段：安排（预算或政策所定）、给予或拨付，并附原文用词。',
  levels: {
    policy: '政策规定的标准，不是实际支出。',
    aggregate: '许多笔合计的总数。',
    item: '一笔具体的资助。',
  },
  programme: '项目',
  funder: '出资方',
  recipient: '受助单位',
  stage: '金额阶段',
  word: (word: string) => `原文用词：“${word}”`,
} as const

export const facilities = {
  title: '设施',
  lead: '答复中写明的公共服务设施：一类有多少处，其中几处写了名称。',
  counts: '按类型的数量',
  type: '类型',
  count: '数量',
  itemised: '具名',
  countsLead: '“具名”是归档文本中逐项列出的记录数，由本站数得。',
  named: '具名的设施',
  namedLead: '归档文本中写出名称的设施。',
  place: '地点',
  operator: '建设或运营方',
} as const

export const satisfaction = {
  title: '满意率',
  lead: '一个满意率，要知道问了谁、问了多少人、问的什么、什么时候问、谁来问、多少人答了，才读得懂。原文没有写明的，逐项标出。',
  method: '读懂它所需的方法信息',
  given: (given: number, total: number) => `${total} 项中原文写明 ${given} 项`,
  service: '所评价的服务',
} as const

export const disclosure = {
  titleOf: (name: string) => `${name}：所述与列出`,
  complete: '均已逐项列出。',
} as const

export const proposal = {
  title: '建议与提案',
  lead: '代表提出了什么，办到哪一步，哪些信息归档文本未载。没有收存的编号只说明本档案未收存，不说明部门未办理。',
  number: '编号',
  printedAs: (number: string) => `收存有第 ${number} 号：看这一号`,
  elsewhere: (number: string) => `别的届次收存有第 ${number} 号：不限届次再看`,
  congress: (place: string, term: string, body: string, session: string) =>
    `${place}第${term}届${body}第${session}次会议`,
  deputies: '提出代表',
  to: '致',
  body: '主办单位',
  coBodies: '协办单位',
  status: '办理状态',
  clock: '答复期限',
  clockUnknown: '归档文本未载交办日期，故不计时。',
  clockUnknownMore: '期限自交办之日起算；不能由会议日期或署名日期推算。',
  clockDue: (date: string) => `应于 ${date} 前答复`,
  clockDays: (days: number) => `交办至答复共 ${days} 天`,
  clockToday: '是否已过期限随日期变化，见建议列表。',
  rules: '其他有关规定',
  rulesLead: '期限规定的来源，供对照；本页不据此推定任何日期。',
  ruleApplied: '据以计时的规定',
  rulesPossible: '知道交办日期后，据以计时的规定（以交办当日施行的文本为准）',
  dueExtended: (date: string) =>
    `涉及面广、处理难度大的，应于 ${date} 前答复；本件是否属于此类，归档文本未载。`,
  timeline: '已知的日期',
  events: {
    submitted: '提出',
    assigned: '交办',
    answered: '答复（据表格）',
    signed: '答复署名',
    published: '网页所标发布',
    withdrawn: '撤回',
  },
  publicity: '三项公开',
  yes: '已公开',
  no: '未公开',
  gaps: '归档文本未载的内容',
  replies: '答复',
  readReply: '读答复全文',
  readPromises: '看答复中的承诺与期限',
  resultClass: '办理结果',
  rating: '代表评价',
  ratingOf: { attitude: '办理态度', result: '办理结果' },
  opinions: { satisfied: '满意', basically_satisfied: '基本满意', not_satisfied: '不满意' },
} as const
