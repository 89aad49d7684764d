import { z } from 'zod'
import { earliestDay, latestDay } from '../dates/days.ts'
import { type Content, linesOf } from './content.ts'

const Signed = z.looseObject({ signed_on: z.string().nullable() })
const Placed = z.looseObject({
  place: z.looseObject({ name: z.string(), division_code: z.string() }),
})

/** Which days and which places the letters are of, as catalogues ask. */
export function coverageOf(content: Pick<Content, 'tables'>): {
  days: { from: string; to: string } | null
  places: { name: string; code: string }[]
} {
  const signed = linesOf(content, 'replies')
    .flatMap((line) => Signed.parse(JSON.parse(line)).signed_on ?? [])
    .toSorted()
  const [first, last] = [signed[0], signed.at(-1)]
  const places = new Map(
    linesOf(content, 'bodies').map((line) => {
      const { name, division_code: code } = Placed.parse(JSON.parse(line)).place
      return [code, { name, code }] as const
    }),
  )
  return {
    days:
      first === undefined || last === undefined
        ? null
        : { from: earliestDay(first), to: latestDay(last) },
    places: [...places.values()],
  }
}
