import { Change, WithdrawalReason } from '../../../schemas/change.ts'
import { deriveChanges } from '../../compile/changes.ts'
import type { Tables } from '../../compile/tables.ts'
import { apiUrl } from '../../derive/links.ts'
import { recordedDays } from './case.ts'
import { places } from './places.ts'
import type { Random } from './random.ts'

/** One reply in so many was withdrawn before this release. */
const repliesPerWithdrawal = 100

/** Terms of this number were made up for no place. */
const withdrawnTerm = 9

/** What was withdrawn: replies of a term of which nothing is left. Their ids stand before all others. */
export function withdrawals(random: Random, replies: number): Tables['changes'] {
  const count = Math.ceil(replies / repliesPerWithdrawal)
  const fates = Array.from({ length: count }, (_none, index) => {
    const id = `${random.pick(places).slug}-${withdrawnTerm}-1-${index + 1}`
    const note = { zh: '生成的样例。', en: 'Made up.' }
    const reason = random.pick(WithdrawalReason.options)
    const on = random.pick(recordedDays)
    const entry = { action: 'withdrawn', resource: 'replies', on, id, reason, note } as const
    return { entry, index, resource: 'replies' as const, id, to: null }
  })
  return deriveChanges([], fates)
    .map((change) => Change.parse(change))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * When each proposal and reply was first published, numbered on from `before`; parts of a
 * reply are left out, for room.
 */
export function publications(
  { proposals = [], replies = [] }: Partial<Tables>,
  before: number,
): Tables['changes'] {
  const register = [
    ...proposals.map((record) => ({ resource: 'proposals' as const, record })),
    ...replies.map((record) => ({ resource: 'replies' as const, record })),
  ].map(({ resource, record: { id, recorded_on } }) => ({ line: 0, on: recorded_on, resource, id }))
  return deriveChanges(register, []).map((change, index) => {
    const id = `change-${1_000_000 + before + index}`
    return Change.parse({ ...change, id, url: apiUrl('changes', id) })
  })
}
