const blank = '＿＿＿＿＿＿＿＿'

/** A request for government information, ready but for what only the applicant knows. */
export const application = {
  blank,
  title: '政府信息公开申请',
  section: '一份可以直接使用的申请信',
  lead: '依申请公开是公民、法人和其他组织的权利。下面的信写好了所申请的内容，空白处由申请人自己填写；本站不代为提交，也不收集、不保存任何填写的内容。',
  before: [
    '没有逐项列出，只说明归档文本的内容，不说明信息不存在、未公开或有任何不当。申请前可先在该单位网站查找，答复如有附件也请先看附件。',
    '所申请的信息如由别的机关制作或保存，应向那一机关申请。',
    '名单中可能有不宜公开的个人信息；是否公开、怎样公开，由收到申请的机关依法决定。',
  ],
  text: '纯文本（便于复制）',
  print: '打印本页即得申请信。',
  to: (body: string) => `${body}政府信息公开工作机构：`,
  applicant: '一、申请人',
  applicantLines: [`姓名或者名称：${blank}`, `身份证明：${blank}`, `联系方式：${blank}`],
  wanted: '二、所申请的政府信息',
  quoting: (title: string, signed: string, number: string | null) =>
    `贵单位《${title}》（${signed}署名${number === null ? '' : `，${number}`}）中写道：`,
  quoted: (text: string) => `“${text}”`,
  asks: '该答复的正文中没有逐项列出下列内容，现申请公开：',
  item: (position: number, subject: string, missing: string, claimed: string) =>
    `${position}. ${subject}：${missing}（答复中写作“${claimed}”）`,
  last: '如其中部分内容已经公开（包括载于该答复的附件），请告知获取的方式和途径。',
  form: '三、形式要求',
  formLines: [`提供的形式（纸质、电子或其他）：${blank}`, `获取信息的方式、途径：${blank}`],
  basis: '四、依据',
  basisLine: (title: string, articles: string) => `《${title}》${articles}。`,
  signature: `申请人（签名或者盖章）：${blank}`,
  date: '日期：＿＿＿＿年＿＿月＿＿日',
  source: (address: string) => `原文出处：${address}`,
  rules: '所依据的规定',
} as const
