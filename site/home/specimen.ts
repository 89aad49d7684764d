import type { Evidence } from '../../schemas/evidence.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Grant } from '../../schemas/grant.ts'

type Total = Pick<Grant, 'level' | 'evidence'> & {
  recipients_count: { id: string } | null
  amounts: readonly { figure: { id: string } }[]
}

/** The quote the home page begins with: a total of grants, with the figures that stand in it. */
export function specimenOf<F extends Pick<Figure, 'id' | 'evidence'>>(
  grants: readonly Total[],
  figure: (id: string) => F,
): { evidence: Evidence; figures: F[] } | null {
  const grant = grants.find(({ level }) => level === 'aggregate')
  if (grant === undefined) return null
  const references = [grant.recipients_count, ...grant.amounts.map((amount) => amount.figure)]
  const figures = references
    .flatMap((reference) => (reference === null ? [] : [figure(reference.id)]))
    .filter(({ evidence }) => evidence.anchor === grant.evidence.anchor)
  return { evidence: grant.evidence, figures }
}
