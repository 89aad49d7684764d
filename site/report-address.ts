import { zh } from './strings/zh.ts'

/** How an error in a record is reported: a letter with its id filled in, a page to open, or words to follow. */
export type Report = { href: string | null; said: string }

export function reportError(contact: string | null, id: string): Report {
  if (contact === null) return { href: null, said: zh.report.localCopy }
  if (/^https?:\/\//.test(contact)) return { href: contact, said: zh.report.page(id) }
  if (!/^[^\s@]+@[^\s@]+$/.test(contact)) return { href: null, said: zh.report.other(contact, id) }
  const fields = { subject: zh.report.subject(id), body: zh.report.body(id) }
  const query = Object.entries(fields).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  )
  return { href: `mailto:${contact}?${query.join('&')}`, said: zh.report.mail(contact) }
}
