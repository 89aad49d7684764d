/** The page of an archived table. */
export const table = {
  eyebrow: (kind: string) => `归档表格 · ${kind}`,
  lead: '表格按原样逐格收存，个人信息已遮盖；行号即引用时所指的行。',
  description: (title: string, rows: number) =>
    `${title}：归档表格，共 ${rows} 行，每行有永久链接。`,
  row: (row: number) => `第 ${row} 行的永久链接`,
  source: '来源与复核',
  text: '纯文本（一行一行，格间为制表符）',
} as const
