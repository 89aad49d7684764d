import { z } from 'zod'

const place = z.int().nonnegative()

/** Where a page of a list ended, and how many records the list has, so that they are counted once. */
export const PageEnd = z.strictObject({
  at: z.union([
    z.strictObject({ n: place }),
    z.strictObject({ id: z.string() }),
    z.strictObject({ key: z.union([z.string(), z.number(), z.null()]), r: place }),
  ]),
  total: place,
  is: z.enum(['exact', 'at_least']),
})
export type PageEnd = z.infer<typeof PageEnd>
