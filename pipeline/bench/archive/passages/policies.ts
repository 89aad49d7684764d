import type { PolicyEntry } from '../../../../schemas/policy.ts'
import { type Passage, type Setting } from './passage.ts'
import { dated } from './times.ts'

export interface KnownPolicy {
  id: string
  /** The year printed in every sentence that names it. */
  year: number
  said: Pick<PolicyEntry, 'title' | 'doc_number' | 'issuers'>
}

/** Names a policy document: its year, who issued it, title and number. */
export function citePolicy(setting: Setting, { id, year, said }: KnownPolicy): Passage {
  const words = dated(setting, `${year}年`)
  const number = said.doc_number === null ? '' : `(${said.doc_number})`
  const tail = setting.random.pick([
    '明确了工作任务和责任分工',
    '为相关工作提供了政策依据',
    '细化了扶持措施',
  ])
  return {
    pieces: [`${words.text},${said.issuers.join('、')}印发《${said.title}》${number},${tail}。`],
    policy: { id, said: { ...said, issued_on: words.on } },
  }
}
