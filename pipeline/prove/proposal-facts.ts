import type { Quote } from '../../schemas/evidence.ts'
import type { ProposalEntry } from '../../schemas/proposal.ts'
import type { Archive } from '../authored/archive.ts'
import type { Authored } from '../authored/document.ts'
import { joinBrokenLines } from '../letter/join-broken-lines.ts'
import type { Report } from '../problem.ts'
import { byClause, dateFact, type Fact, namesOfBody, namesPerson, proveFacts } from './facts.ts'
import type { Letter } from './letter.ts'
import { namesCongress } from './names-congress.ts'
import { isCell } from './proposal-cells.ts'
import { saysOpinion, saysPublicity, saysResultClass } from './outcome-words.ts'
import { printsNumber } from './proposal-number.ts'

/**
 * Proves the facts of a proposal that are read off the letter which answers it. Those
 * that a table shows are proved there (`proposal-cells.ts`); where there is no letter,
 * every fact must be.
 */
export function proveProposalFacts(
  proposal: Authored<ProposalEntry>,
  letter: Letter | null,
  archive: Archive,
  report: Report,
): void {
  const { value } = proposal
  const { kind, congress, number, title } = value
  const deputies = [value.lead_deputy, ...value.joint_deputies].map(
    (id) => archive.deputies.get(id)?.value.name ?? id,
  )
  const bodies = namesOfBody(archive, value.lead_body)
  const coBodies = value.co_bodies ?? []
  const earlier =
    value.resubmission_of === null
      ? null
      : (archive.proposals.get(value.resubmission_of)?.value ?? null)
  const quotes: Partial<Record<string, Quote>> = {}
  const inTables = new Set<string>()
  for (const [key, evidence] of Object.entries(value.evidence.quotes)) {
    if (isCell(evidence)) inTables.add(key)
    else quotes[key] = evidence
  }
  const facts: Fact[] = [
    dateFact('submitted_on', value.submitted_on),
    dateFact('assigned_on', value.assigned_on),
    dateFact('answered_on', value.answered_on ?? null),
    dateFact('withdrawn_on', value.withdrawn_on),
    ...outcomeFacts(value),
    {
      key: 'kind',
      fact: kind,
      known: true,
      says: (exact) =>
        (kind === 'npc_suggestion' ? /人大|人民代表大会/ : /政协|政治协商会议/).test(exact),
    },
    {
      key: 'congress',
      fact: `${congress.body} ${congress.term}-${congress.session}`,
      known: true,
      says: (exact) => namesCongress(exact, congress),
    },
    { key: 'number', fact: number, known: true, says: (exact) => printsNumber(exact, number) },
    {
      key: 'title',
      fact: title ?? '',
      known: title !== null,
      says: (exact) => joinBrokenLines(exact) === title,
    },
    {
      key: 'deputies',
      fact: deputies.join('、'),
      known: true,
      says: (exact) => deputies.every((name) => namesPerson(exact, name)),
    },
    {
      key: 'lead_body',
      fact: bodies.join(' / '),
      known: true,
      says: (exact) => bodies.includes(exact),
    },
    {
      key: 'co_bodies',
      fact: coBodies.join('、'),
      known: coBodies.length > 0,
      says: (exact) =>
        coBodies.every((id) => namesOfBody(archive, id).some((name) => exact.includes(name))),
    },
    {
      key: 'resubmission_of',
      fact: value.resubmission_of ?? '',
      known: earlier !== null,
      says: (exact) =>
        earlier !== null &&
        namesCongress(exact, earlier.congress) &&
        printsNumber(exact.replace(/.*会议/s, ''), earlier.number),
    },
  ]
  const unproved = facts.filter(({ key }) => !inTables.has(key))
  proveFacts(proposal, ['evidence', 'quotes'], quotes, letter, report, unproved)
}

/** How it was rated, classed and made public: what a page says of the answer, beside the answer. */
function outcomeFacts({ result_class, rating, disclosure }: ProposalEntry): Fact[] {
  const opinions = (['attitude', 'result'] as const).map((asked): Fact => {
    const opinion = rating?.[asked] ?? null
    return {
      key: `rating_${asked}`,
      fact: opinion ?? '',
      known: opinion !== null,
      says: byClause((words) => opinion !== null && saysOpinion(words, asked, opinion)),
    }
  })
  const publicity = (['suggestion', 'reply', 'feedback'] as const).map((what): Fact => {
    const known = disclosure[what]
    return {
      key: `disclosure_${what}`,
      fact: `${what} public: ${known}`,
      known: known !== null,
      says: byClause((words) => known !== null && saysPublicity(words, what, known)),
    }
  })
  return [
    {
      key: 'result_class',
      fact: result_class === null ? '' : `${result_class.code} ${result_class.label}`,
      known: result_class !== null,
      says: byClause((words) => result_class !== null && saysResultClass(words, result_class)),
    },
    ...opinions,
    ...publicity,
  ]
}
