import { addDays } from './calendar.ts'
import type { Random } from './random.ts'

/** The days of a proposal’s life, each null where the letter does not print it. */
export interface CaseDates {
  submitted_on: string | null
  assigned_on: string | null
  signed_on: string
  published_on: string | null
}

/** The last day on which a made-up reply is signed. */
const newest = '2026-10-31'

/** Days of chance, in their order, for a proposal handed in at the session of a year. */
export function datesOfCase(random: Random, year: number): CaseDates {
  const submitted = addDays(`${year}-01-08`, random.int(0, 40))
  const assigned = addDays(submitted, random.int(15, 60))
  const signed = sooner(addDays(assigned, random.int(20, 170)), newest)
  const published = sooner(
    addDays(
      signed,
      random.weighted([
        [random.int(1, 30), 6],
        [random.int(30, 120), 2],
        [random.int(120, 350), 1],
        [-random.int(1, 20), 0.1],
      ]),
    ),
    '2026-11-20',
  )
  return {
    submitted_on: random.weighted([
      [null, 6],
      [submitted, 1],
      [submitted.slice(0, 7), 2],
    ]),
    assigned_on: random.chance(0.55) ? assigned : null,
    signed_on: random.chance(0.03) ? signed.slice(0, 7) : signed,
    published_on: random.weighted([
      [null, 2.5],
      [published, 5],
      [published.slice(0, 7), 2.5],
    ]),
  }
}

const sooner = (a: string, b: string) => (a < b ? a : b)
