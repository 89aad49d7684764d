import { CheckKind, OperandRole } from '../../schemas/check.ts'
import { FacilityLevel, FacilityType } from '../../schemas/facility.ts'
import { GrantLevel, GrantStage } from '../../schemas/grant.ts'
import { ReplyKind } from '../../schemas/reply-kind.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { DataFolder } from '../authored/data-folder.ts'
import { type Mutation, mutating } from './mutate.ts'

type Path = readonly PropertyKey[]

/** Values of closed lists, and facts that no letter need state, each made another. */
export function closedMutations(folder: DataFolder, id: string, reply: ReplyEntry) {
  const mutation = mutating(folder, `replies/${id}.yaml`)
  const others = (path: Path, value: string | boolean, options: readonly (string | boolean)[]) =>
    options.filter((other) => other !== value).map((other) => mutation({ path, value: other }))
  return {
    'kind of a reply': others(['kind'], reply.kind, ReplyKind.options),
    'kind of a check': reply.checks.flatMap(({ kind }, index) =>
      others(['checks', index, 'kind'], kind, CheckKind.options),
    ),
    'role of an operand': reply.checks.flatMap(({ operands }, check) =>
      operands.flatMap(({ role }, index) =>
        others(['checks', check, 'operands', index, 'role'], role, OperandRole.options),
      ),
    ),
    'date of a citation': reply.checks.flatMap(({ operands }, check) =>
      operands.flatMap((operand, index): Mutation[] => {
        if (!('citation' in operand) || operand.date_on === undefined) return []
        const path = ['checks', check, 'operands', index, 'date_on']
        return datesBeside(operand.date_on).map((value) => mutation({ path, value }))
      }),
    ),
    'type or level of a facility': reply.facilities.flatMap(({ type, level }, index) => [
      ...others(['facilities', index, 'type'], type, FacilityType.options),
      ...others(['facilities', index, 'level'], level, FacilityLevel.options),
    ]),
    'level of a grant, stage of its amount': reply.grants.flatMap(({ level, amounts }, index) => [
      ...others(['grants', index, 'level'], level, GrantLevel.options),
      ...amounts.flatMap(({ stage }, each) =>
        others(['grants', index, 'amounts', each, 'stage'], stage, GrantStage.options),
      ),
    ]),
    'attachment said to be archived': reply.attachments.map(({ archived }, index) =>
      mutation({ path: ['attachments', index, 'archived'], value: !archived }),
    ),
    'rating, class, publicity or date of a proposal': reply.proposals.flatMap((proposal) =>
      proposalMutations(folder, proposal),
    ),
    'later evidence of a commitment': reply.commitments.flatMap((_, index) =>
      unfitEvidence.map((value) =>
        mutation({ path: ['commitments', index, 'later_evidence'], value: [value] }),
      ),
    ),
  }
}

/** The same day in another month or year, the day beside it, and what is less precise. */
function datesBeside(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-')
  const next = (part: string) => String((Number(part) % 12) + 1).padStart(2, '0')
  return [
    [String(Number(year) + 1), month, day],
    [year, next(month), day],
    [year, month, next(day)],
    [year, month],
    [year],
  ].map((parts) => parts.join('-'))
}

const citation = { title: '…', publisher: '…', url: 'https://example.org/', published_on: null }
/** Evidence from before the letter, of an unknown day, from the future, and of no address. */
const unfitEvidence = [
  { status: 'met', on: '2018-07-01', citation },
  { status: 'met', on: '2018', citation },
  { status: 'not_met', on: '9999', citation },
  { status: 'met', on: '2019-01', citation: { ...citation, url: null } },
]

/** What a proposal may say without a quote: nothing. Each with its `absent` put right. */
function proposalMutations(folder: DataFolder, id: string): Mutation[] {
  const file = `proposals/${id}.yaml`
  const mutation = mutating(folder, file)
  const rating = { attitude: 'satisfied', result: 'satisfied' }
  const result = { scheme: 'A–D', code: 'A', label: 'A', normalised: 'solved' }
  return [
    mutation({ path: ['rating'], value: rating }),
    mutation({ path: ['rating'], value: { ...rating, result: 'not_satisfied' } }),
    mutation({ path: ['result_class'], value: result }),
    ...(['suggestion', 'feedback'] as const).flatMap((what) =>
      [true, false].map((value) => mutation({ path: ['disclosure', what], value })),
    ),
    mutation({ path: ['disclosure', 'reply'], value: false }),
    ...['2018-01-10', '2018-07-03'].flatMap((value) =>
      ['submitted_on', 'assigned_on', 'withdrawn_on'].map((key) =>
        mutation({ path: [key], value }),
      ),
    ),
  ]
}
