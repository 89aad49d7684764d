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
    names: { zh: '名称', en: 'names' },
    places: { zh: '地点', en: 'places' },
  },
  '归档文本中没有逐项列出的内容。',
  'What is not itemised in the archived text.',
)

const count = z.int().nonnegative()
const amount = z.number().nonnegative()
const share = z.number().min(0).nullable()

const claimed = {
  claimed: z
    .strictObject({ count: FigureReference.nullable(), amount: FigureReference.nullable() })
    .meta(said('原文所述总数。', 'What the text claims.')),
  itemised: z
    .strictObject({ count, amount: amount.nullable() })
    .meta(said('归档文本中逐项列出的。', 'What is itemised in the archived text.')),
  share: z
    .strictObject({ count: share, amount: share })
    .meta(said('逐项列出的占比，0 至 1。', 'Share itemised, from 0 to 1.')),
  missing: z.array(MissingItem).meta(said('未逐项列出的内容。', 'What is not itemised.')),
  wording: Bilingual.meta(said('说明。', 'What this says, and what it does not.')),
}

/** A disclosure inside the grant or facility it belongs to. */
export const DisclosureSummary = Reference.extend(claimed).meta(
  said('公开程度。', 'How much of the claim is itemised.'),
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
      '公开程度：所述总数与逐项列出之比。',
      'Disclosure: what is claimed against what is itemised.',
    ),
  )
export type Disclosure = z.infer<typeof Disclosure>
