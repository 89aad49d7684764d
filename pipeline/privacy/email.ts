import type { Finding } from './finding.ts'

const local = "A-Za-z0-9._%+'０-９Ａ-Ｚａ-ｚ．＿－-"
const label = '[A-Za-z0-9０-９Ａ-Ｚａ-ｚ-]+'
const email = new RegExp(`(?<![${local}])[${local}]+\\s?[@＠]\\s?${label}(?:[.．]${label})+`, 'gu')

/** Finds e-mail addresses, half or full width. */
export function findEmails(text: string): Finding[] {
  return [...text.matchAll(email)].map(({ index: start, 0: found }) => ({
    rule: 'email',
    start,
    end: start + found.length,
    replacement: '[电子邮箱已隐去]',
  }))
}
