import type { CheckEntry, OperandEntry } from '../../schemas/check.ts'
import type { CommitmentEntry } from '../../schemas/commitment.ts'
import type { FigureEntry } from '../../schemas/figure.ts'
import type { ProvedReply } from '../derive/proved.ts'
import { cancelledBy, sameUnit, unitsCancel } from './check-units.ts'

type Role = OperandEntry['role']

/** A check with what its operands point at. */
interface Operands {
  figures: { role: Role; figure: FigureEntry }[]
  commitments: CommitmentEntry[]
  operands: readonly OperandEntry[]
}

/** Why the operands of a check cannot be held together as its kind does; null where they can. */
export function disproveFit(check: CheckEntry, { entry, figures }: ProvedReply): string | null {
  const { operands } = check
  const given: Operands = {
    operands,
    figures: operands.flatMap((each) => {
      const figure = 'figure' in each ? figures.get(each.figure) : undefined
      return figure === undefined ? [] : [{ role: each.role, figure }]
    }),
    commitments: operands.flatMap((each) =>
      'commitment' in each ? entry.commitments.filter(({ id }) => id === each.commitment) : [],
    ),
  }
  const topics = new Set(given.figures.map(({ figure }) => figure.topic))
  if (topics.size > 1) return `its figures are of different topics: ${[...topics].join(', ')}`
  const distinct = new Set(operands.map((operand) => JSON.stringify({ ...operand, role: '' })))
  if (distinct.size < operands.length) return 'an operand stands in it twice'
  return disproveKind(check.kind, given)
}

function disproveKind(kind: CheckEntry['kind'], given: Operands): string | null {
  const inRole = (role: Role) =>
    given.figures.filter((each) => each.role === role).map(({ figure }) => figure)
  const statements = inRole('statement')
  const [first] = statements
  const alike = (same: (a: FigureEntry, b: FigureEntry) => boolean) =>
    first !== undefined && statements.every((other) => same(first, other))
  switch (kind) {
    case 'product': {
      const [printed] = inRole('printed')
      const cancel = printed !== undefined && unitsCancel(inRole('factor'), printed)
      return cancel ? null : 'the units of its factors do not come to that of the printed result'
    }
    case 'sum': {
      const [printed] = inRole('printed')
      const same =
        printed !== undefined && inRole('addend').every((each) => sameUnit(each, printed))
      return same ? null : 'its addends and their printed result are in different units'
    }
    case 'floor_vs_total':
      return disproveFloor(inRole('floor')[0], inRole('periods')[0], inRole('total')[0])
    case 'same_fact':
    case 'range':
      if (!alike(sameUnit)) return 'its statements are in different units'
      if (!alike(sameSubject)) return 'its statements speak of different things or times'
      return kind === 'range' && !statements.some(({ qualifier }) => qualifier === 'range')
        ? 'none of its statements is a range'
        : null
    case 'scope':
      if (!alike(sameUnit)) return 'its statements are in different units'
      return alike(sameSubject) ? 'its statements speak of the same thing: no other scope' : null
    case 'unit':
      return alike(sameUnit) ? 'its statements are in the same unit' : null
    case 'deadline':
      return disproveDeadlines(given)
    case 'date':
      return disproveDates(given.operands)
  }
}

const sameSubject = (a: FigureEntry, b: FigureEntry) =>
  a.subject === b.subject &&
  JSON.stringify([a.as_of, a.period]) === JSON.stringify([b.as_of, b.period])

function disproveFloor(
  floor: FigureEntry | undefined,
  periods: FigureEntry | undefined,
  total: FigureEntry | undefined,
): string | null {
  if (floor === undefined || periods === undefined || total === undefined) {
    return 'its floor, periods and total are figures'
  }
  if (floor.qualifier !== 'at_least' && floor.qualifier !== 'more_than') {
    return `“${floor.text}” is no floor`
  }
  const period = cancelledBy(periods)
  if (period === null || periods.per.length > 0 || !floor.per.includes(period)) {
    return `“${periods.text}” is no number of the periods that “${floor.text}” is given per`
  }
  const rest = { ...floor, per: floor.per.filter((each) => each !== period) }
  return sameUnit(rest, total) ? null : 'its floor and total are in different units'
}

/** Two due dates are held together where the commitments name one another as the same target. */
function disproveDeadlines({ commitments, operands }: Operands): string | null {
  if (commitments.length < operands.length) return 'every deadline is that of a commitment'
  const linked = commitments.every((each) =>
    commitments.every((other) => other === each || each.conflicts_with.includes(other.id)),
  )
  return linked ? null : 'its commitments do not name one another under conflicts_with'
}

/**
 * Dates are read from passages, citations and the reply itself. Which of two
 * comes first is known only from the reply: it is signed before it is published,
 * and after what it reports.
 */
function disproveDates(operands: readonly OperandEntry[]): string | null {
  if (operands.some((each) => 'figure' in each || 'commitment' in each)) {
    return 'a date is that of a passage, a citation or the reply'
  }
  const dateIn = (role: Role) => {
    const operand = operands.find((each) => each.role === role)
    return operand !== undefined && 'reply_date' in operand ? operand.reply_date : null
  }
  if (!operands.some(({ role }) => role === 'later')) return null
  const [earlier, later] = [dateIn('earlier'), dateIn('later')]
  if (later === null) return 'the later date is one of the reply'
  const signedFirst = earlier === 'signed_on' && later === 'published_on'
  return earlier === null || signedFirst ? null : 'a reply is signed before it is published'
}
