import { z } from 'zod'
import { said } from './bilingual.ts'

/** Who runs this copy and where: unset, it calls itself a local copy. */
export const Site = z
  .strictObject({
    origin: z.url().nullable().meta(said('网站地址。', 'Origin of the site.')),
    operator: z.string().min(1).nullable().meta(said('运营者。', 'Who runs it.')),
    contact: z.string().min(1).nullable().meta(said('联系方式。', 'How to reach them.')),
  })
  .meta(said('本站信息。', 'This copy of the site.'))
export type Site = z.infer<typeof Site>
