import { zh } from './strings/zh.ts'

/**
 * What a page says that is not there. Of a proposal it says what its absence means: something of
 * this archive, nothing of the department.
 */
export function notFound(path: string): { title: string; lead: string; proposal: boolean } {
  const [, id] = /^\/proposals\/([^/]+)\/?$/.exec(path) ?? []
  if (id === undefined) return { ...zh.notFound, proposal: false }
  return { title: zh.notFound.proposal, lead: zh.notFound.proposalLead(decode(id)), proposal: true }
}

/** An address may hold bytes that are no text; then it is shown as it came. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
