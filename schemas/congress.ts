import { z } from 'zod'
import { closedList, said } from './bilingual.ts'

export const CongressBody = closedList(
  {
    npc: { zh: '人民代表大会', en: 'People’s Congress' },
    cppcc: { zh: '人民政治协商会议', en: 'People’s Political Consultative Conference' },
  },
  '会议机构。',
  'The assembly.',
)

export const Congress = z
  .strictObject({
    body: CongressBody,
    term: z.int().positive().meta(said('届。', 'Term.')),
    session: z.int().positive().meta(said('次会议。', 'Session of the term.')),
  })
  .meta(said('会议：机构、届、次。', 'The meeting: assembly, term and session.'))
export type Congress = z.infer<typeof Congress>
