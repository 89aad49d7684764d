/** The words of the page of a release, and of the ledger of corrections. */
export const releases = {
  title: (id: string) => `发布 ${id}`,
  lead: '这一次发布的全部文件、与前一次的差异，以及怎样引用、怎样核对。发布之后不再改变；必须删除个人信息时，文件由写明缘由的说明取代。',
  onThisPage: '本页目录',
  releasedOn: '最新记录日期',
  tables: '规范表 SHA-256',
  manifest: '清单 SHA-256',
  signed: '签名',
  isSigned: '有（Ed25519）',
  notSigned: '无',
  notRecorded: '尚未登记：这是一次本地构建，文件可以下载，大小与摘要要到登记时才写定。',
  former: '前一发布',
  isFirst: '这是首次发布',
  files: '文件',
  filesLead: '每个文件的 SHA-256 见清单。',
  replaced: '已由说明取代的文件',
  replacedLead: '其中有个人信息，已经删除。该地址答以说明：原来是哪个文件、何时、为何取代。',
  differences: '与前一发布的差异',
  differencesWithheld: '其中有个人信息，已经删除；与前一发布的差异因此不再提供。',
  differencesJson: '逐字段差异（JSON）',
  summary: (counts: Counts) =>
    `新增 ${counts.added}，改动 ${counts.changed}，撤下 ${counts.withdrawn}，改号 ${counts.renamed}，删除个人信息 ${counts.purged}`,
  added: '新增',
  follows: '随之改变',
  before: '原',
  after: '今',
  none: '（没有）',
  cite: '引用这次发布',
  verify: '核对这次发布',
  verifyText: [
    '下载压缩包，用代码库中的程序核对：每个文件的摘要、签名、结构，以及每个数字能否从已归档原文重新读出。',
    '两次发布的差异也可以自己再算一遍。',
  ],
  corrections: '更正登记',
  correctionsLead:
    '公布过的记录，凡更正、补充、改号、撤下或删除个人信息，都列在这里，新的在前。编号永久保留；没有登记的改动，程序不会放行。',
  correctionsPage: (page: number) => `更正登记，第 ${page} 页`,
  paging: '翻页',
  newer: '较新的',
  older: '较早的',
  noCorrections: '至今没有更正、改号、撤下或删除。',
  inRelease: '见发布',
  report: '发现错误，请告知运营者：',
  how: '怎样报告错误、申请移除',
  allReleases: '全部发布',
}

interface Counts {
  added: number
  changed: number
  withdrawn: number
  renamed: number
  purged: number
}
