import { spellChinese } from '../../quantity/spell.ts'
import type { Marked } from './letter-text.ts'
import type { ProposalFacts } from './proposal.ts'
import type { LocalBody } from './session.ts'

const opinions = { satisfied: '满意', basically_satisfied: '基本满意', not_satisfied: '不满意' }

/**
 * What a page prints of a proposal beside its letter, each fact with its mark:
 * 第77号办理情况: 答复公开;办理结果: 满意;结果类别: A 已经解决
 */
export function printOutcome(
  key: string,
  facts: ProposalFacts,
  bodies: readonly LocalBody[],
): (string | Marked)[] {
  const { disclosure, rating, result_class, co_bodies, resubmission_of } = facts
  const isSuggestion = facts.kind === 'npc_suggestion'
  const [matter, person] = isSuggestion ? ['建议', '代表'] : ['提案', '委员']
  const publicity = (what: string, known: boolean | null) =>
    known === null ? null : `${what}${known ? '公开' : '不公开'}`
  const opinion = (asked: string, given: keyof typeof opinions | null | undefined) =>
    given === null || given === undefined ? null : `${asked}: ${opinions[given]}`
  const nameOf = (id: string) => bodies.find((body) => body.id === id)?.fullName ?? id
  const printed: readonly (readonly [fact: string, before: string, text: string | null])[] = [
    ['disclosure_reply', '', publicity('答复', disclosure.reply)],
    ['disclosure_suggestion', '', publicity(`${matter}原文`, disclosure.suggestion)],
    ['disclosure_feedback', '', publicity(`${person}反馈`, disclosure.feedback)],
    ['rating_attitude', '', opinion('办理态度', rating?.attitude)],
    ['rating_result', '', opinion('办理结果', rating?.result)],
    [
      'result_class',
      '结果类别: ',
      result_class === null ? null : `${result_class.code} ${result_class.label}`,
    ],
    ['co_bodies', '协办单位: ', co_bodies === null ? null : co_bodies.map(nameOf).join('、')],
    ['resubmission_of', '曾提出: ', resubmission_of === null ? null : printKey(resubmission_of)],
  ]
  const said = printed.flatMap(([fact, before, text]) =>
    text === null ? [] : [[before, { mark: `${key}.${fact}`, text }]],
  )
  return [
    `第${facts.number}号办理情况: `,
    ...said.flatMap((pieces, index) => (index === 0 ? pieces : [';', ...pieces])),
  ]
}

/** xiating-15-1-10 as a page prints it: 十五届人大一次会议第10号. */
function printKey(id: string): string {
  const parts = id.split('-')
  const [term, session, number = ''] = parts.slice(-3)
  const assembly = parts.includes('zx') ? '政协' : '人大'
  const [termWord, sessionWord] = [term, session].map((n) => spellChinese(Number(n), 'plain'))
  return `${termWord ?? ''}届${assembly}${sessionWord ?? ''}次会议第${number.toUpperCase()}号`
}
