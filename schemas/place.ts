import { z } from 'zod'
import { said } from './bilingual.ts'

/** A place: its slug begins the ids of its records, its code is that of GB/T 2260. */
export const Place = z
  .strictObject({
    slug: z
      .string()
      .regex(/^[a-z]+$/, 'expected lower-case letters')
      .meta(said('地名代号，用于编号。', 'Slug of the place, the first part of its ids.')),
    name: z.string().min(1).meta(said('地名。', 'Name of the place.')),
    division_code: z
      .string()
      .regex(/^[1-9][0-9]{5}$/, 'expected six digits of GB/T 2260')
      .meta(said('行政区划代码（GB/T 2260）。', 'Division code, GB/T 2260.')),
  })
  .meta(said('地方。', 'Place.'))
export type Place = z.infer<typeof Place>

export const PlaceSlug = Place.shape.slug
