import { Decimal } from 'decimal.js'
import type { CheckKind } from '../../schemas/check.ts'
import type { CommitmentEntry } from '../../schemas/commitment.ts'
import type { FigureEntry } from '../../schemas/figure.ts'
import { type Interval, sameInterval, times } from '../checks/interval.ts'
import { sameUnit, unitsCancel } from '../prove/check-units.ts'

/** Numbers or dates of a letter that may be held together; a person words the check, or drops it. */
export interface ProposedCheck {
  kind: CheckKind
  /** Names of figures or commitments. */
  operands: string[]
  says: string
}

/** What a letter’s own figures and promises can be held against. */
export function proposeChecks(
  figures: readonly FigureEntry[],
  commitments: readonly CommitmentEntry[],
): ProposedCheck[] {
  return [
    ...products(figures),
    ...sums(figures),
    ...shares(figures),
    ...repeatedFacts(figures),
    ...deadlines(commitments),
  ]
}

const near = (figures: readonly FigureEntry[], { evidence }: FigureEntry) =>
  figures.filter((other) => Math.abs(other.evidence.start - evidence.start) <= 120)

/** 每月30—60小时 at 每小时20元 beside 每人每月510元—1020元. */
function products(figures: readonly FigureEntry[]): ProposedCheck[] {
  return figures.flatMap((printed) => {
    if (printed.unit !== 'CNY') return []
    const around = near(figures, printed).filter((each) => each !== printed && each.unit !== 'year')
    return around.flatMap((one, index) =>
      around.slice(index + 1).flatMap((other): ProposedCheck[] => {
        const isProduct = one.unit !== other.unit && unitsCancel([one, other], printed)
        if (!isProduct || (one.per.length === 0 && other.per.length === 0)) return []
        if (sameInterval(times(intervalOf(one), intervalOf(other)), intervalOf(printed))) return []
        return [
          {
            kind: 'product',
            operands: [one.id, other.id, printed.id],
            says: `“${one.text}” × “${other.text}” is not “${printed.text}”`,
          },
        ]
      }),
    )
  })
}

/** A total with its parts behind it in the same sentence: 共82所,其中公办50所、民办30所. */
function sums(figures: readonly FigureEntry[]): ProposedCheck[] {
  return figures.flatMap((total, at): ProposedCheck[] => {
    const parts: FigureEntry[] = []
    for (const part of figures.slice(at + 1)) {
      if (part.evidence.anchor !== total.evidence.anchor || !sameUnit(part, total)) break
      parts.push(part)
    }
    const values = parts.map(({ value }) => value)
    const leads = /其中|包括|分别/u.test(total.evidence.suffix.slice(0, 12))
    if (!leads || parts.length < 2 || total.value === undefined || values.includes(undefined))
      return []
    const sum = values.reduce((all: Decimal, value) => all.plus(value ?? 0), new Decimal(0))
    if (sum.eq(total.value)) return []
    const words = parts.map(({ text }) => `“${text}”`).join(' + ')
    return [
      {
        kind: 'sum',
        operands: [total, ...parts].map(({ id }) => id),
        says: `${words} is not “${total.text}”`,
      },
    ]
  })
}

/** 82所,占126所的65.1%: a share printed beside the two numbers it is of. */
function shares(figures: readonly FigureEntry[]): ProposedCheck[] {
  return figures.flatMap((share, at): ProposedCheck[] => {
    if (
      share.unit !== 'percent' ||
      share.value === undefined ||
      !/占.{0,8}$|占比.{0,4}$/u.test(share.evidence.prefix)
    )
      return []
    const [part, whole] = figures
      .slice(0, at)
      .filter(({ evidence }) => evidence.anchor === share.evidence.anchor)
      .toReversed()
    if (
      part?.value === undefined ||
      whole?.value === undefined ||
      !sameUnit(part, whole) ||
      whole.value === 0
    )
      return []
    const percent = new Decimal(part.value).div(whole.value).times(100)
    if (percent.minus(share.value).abs().lte(0.1)) return []
    return [
      {
        kind: 'product',
        operands: [part.id, whole.id, share.id],
        says: `“${part.text}” of “${whole.text}” is ${percent.toFixed(1)} %, not “${share.text}”`,
      },
    ]
  })
}

/** The same thing counted twice in one unit, with different values. */
function repeatedFacts(figures: readonly FigureEntry[]): ProposedCheck[] {
  return figures.flatMap((one, at) =>
    figures.slice(at + 1).flatMap((other): ProposedCheck[] => {
      const isSame =
        one.subject.length >= 4 &&
        other.evidence.anchor !== one.evidence.anchor &&
        (one.subject.startsWith(other.subject) || other.subject.startsWith(one.subject)) &&
        sameUnit(one, other)
      if (!isSame || sameInterval(intervalOf(one), intervalOf(other))) return []
      return [
        {
          kind: one.unit === 'level' ? 'scope' : 'same_fact',
          operands: [one.id, other.id],
          says: `${one.subject}: “${one.text}” in ${one.evidence.anchor}, “${other.text}” in ${other.evidence.anchor}`,
        },
      ]
    }),
  )
}

/** The same target promised by two dates. */
function deadlines(commitments: readonly CommitmentEntry[]): ProposedCheck[] {
  return commitments.flatMap((one, at) =>
    commitments.slice(at + 1).flatMap((other): ProposedCheck[] => {
      if (one.due_on === null || other.due_on === null || one.due_on === other.due_on) return []
      const [a, b] = [core(one), core(other)]
      if (a.length < 5 || b.length < 5 || !(a.includes(b) || b.includes(a))) return []
      return [
        {
          kind: 'deadline',
          operands: [one.id, other.id],
          says: `${b}: by ${one.due_on} in ${one.evidence.anchor}, by ${other.due_on} in ${other.evidence.anchor}`,
        },
      ]
    }),
  )
}

const core = ({ label }: CommitmentEntry) =>
  label.zh.replace(/^.{0,3}将|实现|建成|完成|达到|全覆盖|覆盖率|均|都|将/gu, '')

function intervalOf({ value, low, high, qualifier }: FigureEntry): Interval {
  const exact = value === undefined ? null : new Decimal(value)
  const ends = {
    low: low === undefined ? exact : new Decimal(low),
    high: high === undefined ? exact : new Decimal(high),
  }
  return {
    low:
      qualifier === 'at_most' || qualifier === 'less_than' || qualifier === 'about'
        ? null
        : ends.low,
    high:
      qualifier === 'at_least' || qualifier === 'more_than' || qualifier === 'about'
        ? null
        : ends.high,
    strict: qualifier === 'more_than' || qualifier === 'less_than',
    about: qualifier === 'about' ? exact : null,
  }
}
