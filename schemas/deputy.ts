import { z } from 'zod'
import { said } from './bilingual.ts'
import { Congress, CongressBody } from './congress.ts'
import { foot, head } from './head.ts'
import { Place, PlaceSlug } from './place.ts'
import { Reference } from './reference.ts'

const fields = {
  name: z.string().min(2).meta(said('姓名。', 'Name.')),
  congress_body: CongressBody,
  term: Congress.shape.term,
}

export const DeputyEntry = z
  .strictObject({ ...fields, place: PlaceSlug, recorded_on: foot.recorded_on })
  .meta(said('代表或委员（录入格式）。', 'A deputy, as authored.'))
export type DeputyEntry = z.infer<typeof DeputyEntry>

/** A deputy (人大代表) or CPPCC member (政协委员), named in that public role only. */
export const Deputy = z
  .strictObject({
    ...head,
    ...fields,
    place: Place,
    proposals: z.array(Reference).meta(said('提出的建议或提案。', 'Proposals handed in.')),
    ...foot,
  })
  .meta(
    said('人大代表或政协委员，仅以其公开职务列名。', 'A deputy, named in the public role only.'),
  )
export type Deputy = z.infer<typeof Deputy>
