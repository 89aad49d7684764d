import { z } from 'zod'
import { said } from './bilingual.ts'
import { FacilityType } from './facility.ts'
import { foot } from './head.ts'
import { Id } from './id.ts'
import { DecimalNumber } from './quantity.ts'

const row = z.int().positive().meta(said('行，自 1 计。', 'Row, counted from 1.'))
const words = z.string().min(1).nullable()

const common = {
  of: Id.meta(
    said('所逐项列出的汇总记录，如答复中的资助总额。', 'The aggregate it itemises, of a reply.'),
  ),
  recorded_on: foot.recorded_on,
}

const GrantItem = z.strictObject({
  row,
  recipient: z.string().min(1).meta(said('受助单位。', 'Recipient.')),
  recipient_code: words.meta(said('统一社会信用代码。', 'Unified social credit code.')),
  project: words.meta(said('项目名称。', 'Project.')),
  amount: DecimalNumber.meta(said('金额，元。', 'Amount in yuan.')),
  unit_text: z.string().min(1).meta(said('所印单位。', 'The unit as printed.')),
  period: words.meta(said('年度，按原文。', 'Year, as printed.')),
  funder: words.meta(said('资助部门，按原文。', 'Who funds it, as printed.')),
})
export type GrantItem = z.infer<typeof GrantItem>

const FacilityItem = z.strictObject({
  row,
  name: z.string().min(1).meta(said('设施名称。', 'Name.')),
  type: FacilityType,
  place: words.meta(said('地址，按原文。', 'Address, as printed.')),
  division_code: words.meta(said('行政区划代码。', 'Division code.')),
  operator: words.meta(said('运营单位，按原文。', 'Operator, as printed.')),
  beds: z.int().nonnegative().nullable().meta(said('床位数。', 'Beds.')),
})
export type FacilityItem = z.infer<typeof FacilityItem>

/** The rows of an archived table that itemise what a reply claims; its file is named after the table’s source. */
export const ListEntry = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('grants'), ...common, items: z.array(GrantItem).min(1) }),
    z.strictObject({
      kind: z.literal('facilities'),
      ...common,
      items: z.array(FacilityItem).min(1),
    }),
  ])
  .meta(said('逐项清单（录入格式）。', 'A list of items, as authored.'))
export type ListEntry = z.infer<typeof ListEntry>
