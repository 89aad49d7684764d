import type { z } from 'zod'
import { said } from './bilingual.ts'
import { PartialDate } from './partial-date.ts'
import { Reference } from './reference.ts'

/** A reply pointed at by what was read from it, with what lists of its parts are filtered and sorted by. */
export const ReplyReference = Reference.extend({
  signed_on: PartialDate.meta(said('答复署名日期。', 'Date printed under the signature.')),
  body: Reference.meta(said('答复单位。', 'The body that signed it.')),
}).meta(said('所属答复。', 'The reply it stands in.'))
export type ReplyReference = z.infer<typeof ReplyReference>
