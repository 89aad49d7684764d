import { z } from 'zod'
import { said } from './bilingual.ts'
import { DateRule } from './date-rule.ts'
import { PartialDate } from './partial-date.ts'

/** Words of the letter that name a time, with the date they resolve to and the rule used. */
export const DatedWords = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .meta(said('原文用语，如“截至目前”。', 'Words as printed, such as 截至目前.')),
    on: PartialDate.meta(said('解析得到的日期。', 'The date they resolve to.')),
    rule: DateRule,
  })
  .meta(said('原文中的时间用语及其解析。', 'Words that name a time, resolved.'))
export type DatedWords = z.infer<typeof DatedWords>
