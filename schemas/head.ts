import { z } from 'zod'
import { Absent } from './absent.ts'
import { said } from './bilingual.ts'
import { Id } from './id.ts'
import { IsoDate } from './partial-date.ts'

/** What every published record begins with. */
export const head = {
  id: Id,
  url: z
    .string()
    .startsWith('/')
    .meta(said('本记录的 API 地址。', 'Address of this record in the API.')),
  page_url: z
    .string()
    .startsWith('/')
    .meta(said('本记录在网站上的位置。', 'Where this record is shown on the site.')),
}

/** What every published record ends with. */
export const foot = {
  recorded_on: IsoDate.meta(
    said('本记录在本档案中最近一次变更的日期。', 'Day this record last changed in this archive.'),
  ),
  absent: Absent,
}
