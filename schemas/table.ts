import { z } from 'zod'
import { closedList, said } from './bilingual.ts'

export const TableKind = closedList(
  {
    suggestions: { zh: '建议办理情况', en: 'suggestions handed over and their progress' },
    grants: { zh: '资助明细', en: 'grants, one a row' },
    facilities: { zh: '设施名录', en: 'facilities, one a row' },
  },
  '表格内容。',
  'What the rows of a table are.',
)
export type TableKind = z.infer<typeof TableKind>

/** What a column can say. The headings each is printed with stand in data/table-headers.yaml. */
export const ColumnMeaning = closedList(
  {
    ordinal: { zh: '行号', en: 'number of the row' },
    number: { zh: '建议编号', en: 'number of the suggestion' },
    title: { zh: '标题', en: 'title' },
    deputies: { zh: '领衔代表或全部代表', en: 'lead deputy, or all deputies' },
    joint_deputies: { zh: '附议代表', en: 'joint deputies' },
    lead_body: { zh: '主办单位', en: 'body that leads' },
    co_bodies: { zh: '协办单位', en: 'assisting bodies' },
    submitted_on: { zh: '提出日期', en: 'handed in on' },
    assigned_on: { zh: '交办日期', en: 'assigned on' },
    answered_on: { zh: '答复日期', en: 'answered on' },
    result_class: { zh: '办理结果类别', en: 'result class' },
    rating_attitude: { zh: '对办理态度的评价', en: 'rating of how it was handled' },
    rating_result: { zh: '对办理结果的评价', en: 'rating of the result' },
    programme: { zh: '项目', en: 'programme' },
    recipient: { zh: '受助单位', en: 'recipient' },
    recipient_code: { zh: '统一社会信用代码', en: 'unified social credit code' },
    amount: { zh: '金额', en: 'amount' },
    period: { zh: '年度', en: 'year' },
    funder: { zh: '资助部门', en: 'who funds it' },
    name: { zh: '设施名称', en: 'name of the facility' },
    type: { zh: '设施类型', en: 'type of facility' },
    place: { zh: '地址', en: 'address' },
    division_code: { zh: '行政区划代码', en: 'division code' },
    operator: { zh: '运营单位', en: 'operator' },
    beds: { zh: '床位数', en: 'beds' },
    contact_name: { zh: '联系人（已遮盖）', en: 'contact’s name (masked)' },
    home_address: { zh: '家庭住址（已遮盖）', en: 'home address (masked)' },
  },
  '列的含义。',
  'What a column says.',
)
export type ColumnMeaning = z.infer<typeof ColumnMeaning>

const row = z.int().positive()

/** How an archived table is read: its heading, and what the columns say that are read. */
export const TableShape = z
  .strictObject({
    kind: TableKind,
    sheet: z.string().min(1).meta(said('工作表名称。', 'Name of the sheet.')),
    header: z
      .strictObject({
        first: row.meta(said('首行。', 'First row.')),
        last: row.meta(said('末行。', 'Last row.')),
      })
      .meta(said('表头所在行。', 'The rows of the heading.')),
    columns: z
      .array(
        z.strictObject({
          column: z.int().positive().meta(said('列，自 1 计。', 'Column, counted from 1.')),
          means: ColumnMeaning,
        }),
      )
      .meta(said('所读各列。', 'The columns that are read.')),
  })
  .meta(said('表格的读法。', 'How the table is read.'))
export type TableShape = z.infer<typeof TableShape>
