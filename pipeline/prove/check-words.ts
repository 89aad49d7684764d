import type { CheckEntry } from '../../schemas/check.ts'
import type { FigureEntry } from '../../schemas/figure.ts'
import type { ProvedReply } from '../derive/proved.ts'
import { scanQuantities } from '../quantity/scan-quantities.ts'
import { datesIn } from './resolved-dates.ts'
import { saysFigure } from './same-quantity.ts'

/**
 * The operands, by their place, that the words of a check do not say: a figure
 * exchanged for another of the same unit would else pass unseen.
 */
export function unsaidOperands(
  check: CheckEntry,
  reply: ProvedReply,
): { index: number; what: string }[] {
  const words = `${check.label.zh}。${check.wording.zh}`
  const readings = scanQuantities(words)
  const dates = datesIn(words, reply.entry.signed_on)
  return check.operands.flatMap((operand, index) => {
    if ('figure' in operand) {
      const figure = reply.figures.get(operand.figure)
      if (figure === undefined || readings.some((each) => saysFigure(each, figure))) return []
      return [{ index, what: `its wording does not say “${figure.text}”` }]
    }
    const date = dateOf(operand, reply)
    return date === null || dates.includes(date)
      ? []
      : [{ index, what: `its wording does not say ${date}` }]
  })
}

function dateOf(operand: CheckEntry['operands'][number], { entry }: ProvedReply): string | null {
  if ('commitment' in operand) {
    return entry.commitments.find(({ id }) => id === operand.commitment)?.due_on ?? null
  }
  return 'date_on' in operand ? (operand.date_on ?? null) : null
}

/**
 * The first figure of the same paragraph that says the same of the same thing,
 * where it is another: of several alike the first is meant, so that none can be
 * exchanged for it unseen.
 */
export function sameBefore(
  figure: FigureEntry,
  { letter, figures }: ProvedReply,
): FigureEntry | null {
  const paragraphOf = ({ evidence }: FigureEntry) => letter.paragraphs.get(evidence.anchor)?.anchor
  const key = ({ value, low, high, qualifier, unit, per, subject }: FigureEntry) =>
    JSON.stringify([value, low, high, qualifier, unit, per, subject])
  const alike = [...figures.values()].find(
    (other) => key(other) === key(figure) && paragraphOf(other) === paragraphOf(figure),
  )
  return alike === undefined || alike.id === figure.id ? null : alike
}
