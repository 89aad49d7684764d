import type { Congress } from '../../../schemas/congress.ts'
import type { DeputyEntry } from '../../../schemas/deputy.ts'
import { spellChinese } from '../../quantity/spell.ts'
import type { Marked } from './letter-text.ts'
import { type Department, departments, type MadeUpPlace } from './places.ts'
import type { KnownPolicy } from './passages/policies.ts'
import type { Random } from './random.ts'
import { policyTitle } from './words.ts'

/** A department of one place. */
export interface LocalBody extends Department {
  id: string
  fullName: string
}

/** One session of an assembly, and what its cases draw on. */
export interface Session {
  place: MadeUpPlace
  congress: Congress
  /** The year it met. */
  year: number
  /** What its proposals’ ids begin with: `anlan-17-2`. */
  prefix: string
  bodies: readonly LocalBody[]
  deputies: ReadonlyMap<string, DeputyEntry>
  policies: readonly KnownPolicy[]
  /** Digits of its numbers, and what the first of them is. */
  width: number
  first: number
}

/** The departments of a place that answer: the civil affairs bureau, and two or three others. */
export function bodiesOf(random: Random, place: MadeUpPlace): LocalBody[] {
  const others = departments.filter(({ slug }) => slug !== 'civil-affairs')
  const chosen = new Set([
    'civil-affairs',
    ...random
      .shuffled(others)
      .slice(0, random.int(2, 3))
      .map(({ slug }) => slug),
  ])
  return departments
    .filter(({ slug }) => chosen.has(slug))
    .map((department) => ({
      ...department,
      id: `${place.slug}-${department.slug}`,
      fullName: `${place.name}${department.name}`,
    }))
}

/** The policy documents that letters of a place cite, so many for each year. */
export function policiesOf(
  random: Random,
  place: MadeUpPlace,
  years: readonly number[],
  each: number,
): KnownPolicy[] {
  return years.flatMap((year) =>
    Array.from({ length: each }, (_none, index) => {
      const number = index + 1
      return {
        id: `${place.slug}-plan-${year}-${String(number).padStart(4, '0')}`,
        year,
        said: {
          title: policyTitle(random),
          doc_number: random.chance(0.6) ? `${place.sign}政办发〔${year}〕${number}号` : null,
          issuers: random.pick([
            [`${place.level}政府办公室`],
            [`我${place.level}`],
            [`${place.level}委办公室`, `${place.level}政府办公室`],
          ]),
        },
      }
    }),
  )
}

/** 市十七届人大二次会议, as titles print it. */
export function printSession({ place, congress }: Session): Marked {
  const [term, session] = [congress.term, congress.session].map((n) => spellChinese(n, 'plain'))
  const assembly = congress.body === 'npc' ? '人大' : '政协'
  return {
    mark: 'congress',
    text: `${place.level}${term ?? ''}届${assembly}${session ?? ''}次会议`,
  }
}
