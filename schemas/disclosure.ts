import { z } from 'zod'
import { Bilingual, closedList, said } from './bilingual.ts'
import { foot, head } from './head.ts'
import { FigureReference } from './quantity.ts'
import { Reference } from './reference.ts'
import { ReplyReference } from './reply-reference.ts'

export const MissingItem = closedList(
  {
    recipients: { zh: '受助单位名单', en: 'names of the recipients' },
    amounts: { zh: '每家金额', en: 'amount of each' },
    names: { zh: '各处名称', en: 'names' },
    places: { zh: '各处地点', en: 'places' },
  },
  '归档文本中没有逐项列出的内容。',
  'What is not itemised in the archived text.',
)

const count = z.int().nonnegative().meta(said('逐项列出的数量。', 'How many are itemised.'))
const amount = z.number().nonnegative().nullable()
const share = z.number().min(0).nullable()

const claimed = {
  claimed: z
    .strictObject({
      count: FigureReference.nullable().meta(said('所述数量。', 'The number claimed.')),
      amount: FigureReference.nullable().meta(said('所述金额。', 'The amount claimed.')),
    })
    .meta(said('原文所述总数。', 'What the text claims.')),
  itemised: z
    .strictObject({
      count,
      amount: amount.meta(
        said(
          '逐项金额之和；有一项不是确数时为空。',
          'Sum of the amounts itemised; null where one of them is no exact figure.',
        ),
      ),
      amount_low: amount.meta(
        said('逐项金额之和的下限。', 'The least that the amounts itemised come to.'),
      ),
      amount_high: amount.meta(
        said(
          '逐项金额之和的上限；有一项无上限时为空。',
          'The most that the amounts itemised come to; null where one of them has no upper end.',
        ),
      ),
    })
    .meta(said('归档文本中逐项列出的。', 'What is itemised in the archived text.')),
  share: z
    .strictObject({
      count: share.meta(said('按数量计。', 'By number.')),
      amount: share.meta(said('按金额计。', 'By amount.')),
    })
    .meta(
      said(
        '逐项列出的占比，0 至 1；所述总数不是确数时为空。',
        'Share itemised, from 0 to 1; null where the claim is no exact figure.',
      ),
    ),
  missing: z.array(MissingItem).meta(said('未逐项列出的内容。', 'What is not itemised.')),
  wording: Bilingual.meta(said('说明。', 'What this says, and what it does not.')),
}

/** A disclosure inside the grant or facility it belongs to. */
export const DisclosureSummary = Reference.extend(claimed).meta(
  said('所述与列出。', 'How much of the claim is itemised.'),
)
export type DisclosureSummary = z.infer<typeof DisclosureSummary>

/** Derived: a total that a reply claims, against what its archived text itemises. */
export const Disclosure = z
  .strictObject({
    ...head,
    reply: ReplyReference,
    subject: Reference.meta(said('所属的资助或设施记录。', 'The grant or facility it belongs to.')),
    ...claimed,
    ...foot,
  })
  .meta(
    said(
      '所述与列出：所述总数与逐项列出之比。',
      'Disclosure: what is claimed against what is itemised.',
    ),
  )
export type Disclosure = z.infer<typeof Disclosure>
