import type { Check } from '../../schemas/check.ts'
import type { DisclosureSummary } from '../../schemas/disclosure.ts'
import type { Facility } from '../../schemas/facility.ts'
import type { Grant } from '../../schemas/grant.ts'
import type { FigureReference } from '../../schemas/quantity.ts'
import type { Satisfaction } from '../../schemas/satisfaction.ts'

/** The ids of the figures that entries of a list show, to be asked for together. */
const idsOf = (references: readonly (FigureReference | null)[]) =>
  references.flatMap((reference) => (reference === null ? [] : [reference.id]))

export const figuresOfDisclosures = (disclosures: readonly Pick<DisclosureSummary, 'claimed'>[]) =>
  disclosures.flatMap(({ claimed }) => idsOf([claimed.count, claimed.amount]))

export const figuresOfGrants = (grants: readonly Grant[]) =>
  grants.flatMap(({ amounts, recipients_count, disclosure }) => [
    ...idsOf([...amounts.map(({ figure }) => figure), recipients_count]),
    ...figuresOfDisclosures(disclosure === null ? [] : [disclosure]),
  ])

export const figuresOfFacilities = (facilities: readonly Facility[]) =>
  facilities.flatMap(({ count, area }) => idsOf([count, area]))

export const figuresOfSatisfaction = (rates: readonly Satisfaction[]) =>
  rates.flatMap(({ value, n, response_rate }) => idsOf([value, n, response_rate]))

export const figuresOfChecks = (checks: readonly Check[]) =>
  checks.flatMap(({ operands }) =>
    operands.flatMap(({ basis }) => (basis.type === 'figure' ? [basis.figure.id] : [])),
  )
