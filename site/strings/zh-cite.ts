/** The words of citations, and of reporting an error. */
export const cite = {
  title: '引用与报错',
  letter: '引用这份答复',
  figure: '引用这个数字',
  lead: 'GB/T 7714 格式；把“引用日期”换成你查阅的日期。引用其中一个数字，点开该数字的注释。',
  accessed: '引用日期',
  sentence: (anchor: string) => `第 ${anchor} 句`,
  localCopy: (id: string) => `有据本地副本，编号 ${id}`,
  archive: '有据',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  download: (format: string) => `下载 ${format}`,
} as const

export const report = {
  title: '报告错误',
  mail: (contact: string) => `发邮件至 ${contact}（编号已填好）`,
  page: (id: string) => `到反馈页报告，请写明编号 ${id}`,
  other: (contact: string, id: string) => `${contact}，请写明编号 ${id}`,
  localCopy: '这是本地副本，没有设联系方式；请向提供这份副本的人报告。',
  subject: (id: string) => `有据报错：${id}`,
  body: (id: string) => `编号：${id}\n哪一句、哪一个数字：\n应当是：\n依据：\n`,
} as const
