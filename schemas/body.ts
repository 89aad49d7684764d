import { z } from 'zod'
import { said } from './bilingual.ts'
import { foot, head } from './head.ts'
import { Place, PlaceSlug } from './place.ts'

const fields = {
  name: z.string().min(1).meta(said('机构全称，据署名。', 'Full name, as it signs.')),
  aliases: z
    .array(z.string().min(1))
    .meta(said('原文中的其他称呼。', 'Other names it is printed under.')),
}

export const BodyEntry = z
  .strictObject({ ...fields, place: PlaceSlug, recorded_on: foot.recorded_on })
  .meta(said('机构（录入格式）。', 'A body, as authored.'))
export type BodyEntry = z.infer<typeof BodyEntry>

/** A department or other body that answers suggestions or pays for what the answers report. */
export const Body = z
  .strictObject({
    ...head,
    ...fields,
    place: Place,
    replies: z
      .strictObject({
        count: z.int().nonnegative().meta(said('答复数。', 'How many.')),
        url: z.string().startsWith('/').meta(said('其列表的地址。', 'Address of their list.')),
      })
      .meta(said('由其答复的。', 'Replies it signed.')),
    ...foot,
  })
  .meta(said('机构：答复建议的部门。', 'Body: a department that answers suggestions.'))
export type Body = z.infer<typeof Body>
