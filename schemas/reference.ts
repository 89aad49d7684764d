import { z } from 'zod'
import { said } from './bilingual.ts'
import { Id } from './id.ts'

/** A pointer to another record, expanded: `{ id, name, url }`, url being its address in this API. */
export const Reference = z
  .strictObject({
    id: Id,
    name: z.string().min(1).meta(said('名称。', 'Name of the record.')),
    url: z
      .string()
      .startsWith('/')
      .meta(said('该记录的 API 地址。', 'Address of the record in this API.')),
  })
  .meta(said('指向另一条记录。', 'Reference to another record.'))
export type Reference = z.infer<typeof Reference>
