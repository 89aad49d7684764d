import type { Finding } from './finding.ts'

const gap = '[^\\S\\n]*'
const cue = [
  '家庭住址',
  '家庭地址',
  '居住地址',
  '户籍地址',
  '现住址',
  '现住地址',
  '通讯住址',
  '住址',
]
  .map((words) => [...words].join(gap))
  .join('|')
const cued = new RegExp(`(?:${cue})${gap}[:：]${gap}\\n?${gap}`, 'gu')

/** What ends an address: the line, a full stop, a bracket, or the label of the next item. */
const end =
  /[。;；)）\]】\n]|[,，、\s]*(?:联系|承办|经办|电话|手机|邮编|邮政编码|邮箱|电子邮箱|身份证|姓名|单位|职务)[^:：\n]{0,8}[:：]/u
const placeholder = '[住址已隐去]'
const longestAddress = 300

/** Finds what stands after 家庭住址: and the like. An office's 地址 is no home. */
export function findHomeAddresses(text: string): Finding[] {
  const findings: Finding[] = []
  for (const match of text.matchAll(cued)) {
    const start = match.index + match[0].length
    if (text.startsWith(placeholder, start)) continue
    const rest = text.slice(start, start + longestAddress)
    const length = rest.slice(0, end.exec(rest)?.index).trimEnd().length
    if (length === 0) continue
    findings.push({ rule: 'home_address', start, end: start + length, replacement: placeholder })
  }
  return findings
}
