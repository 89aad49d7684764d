import type { Check } from '../../schemas/check.ts'
import type { Commitment } from '../../schemas/commitment.ts'
import type { Paragraph } from '../../schemas/letter.ts'

/** What is set beside one paragraph; a check stands whole where it is first touched, then is pointed at. */
export type Beside<M, K> = { commitments: M[]; checks: K[]; checksAgain: K[] }

type Passages = Pick<Check, 'id' | 'operands'>

/** The commitments and checks of a letter, by the anchor of the paragraph whose words they rest on. */
export function besideParagraphs<M extends Pick<Commitment, 'evidence'>, K extends Passages>(
  paragraphs: readonly Paragraph[],
  commitments: readonly M[],
  checks: readonly K[],
): (paragraph: string) => Beside<M, K> | null {
  const shown = new Set<K>()
  const notes = new Map<string, Beside<M, K>>()
  for (const { anchor, sentences } of paragraphs) {
    const here = new Set(sentences.map((sentence) => sentence.anchor))
    const touching = checks.filter((check) => anchorsOf(check).some((each) => here.has(each)))
    const beside = {
      commitments: commitments.filter(({ evidence }) => here.has(evidence.anchor)),
      checks: touching.filter((check) => !shown.has(check)),
      checksAgain: touching.filter((check) => shown.has(check)),
    }
    touching.forEach((check) => shown.add(check))
    if (beside.commitments.length + touching.length > 0) notes.set(anchor, beside)
  }
  return (paragraph) => notes.get(paragraph) ?? null
}

/** The checks in which a figure is an operand. */
export function checksTouching<K extends Passages>(checks: readonly K[], figure: string): K[] {
  return checks.filter(({ operands }) =>
    operands.some(({ basis }) => basis.type === 'figure' && basis.figure.id === figure),
  )
}

const anchorsOf = ({ operands }: Passages) =>
  operands.flatMap(({ basis }) => (basis.type === 'citation' ? [] : [basis.evidence.anchor]))
