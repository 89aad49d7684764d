import { z } from 'zod'
import { said } from './bilingual.ts'
import { Anchor, Id, SentenceAnchor } from './id.ts'

const offset = z.int().nonnegative()

const quote = {
  anchor: SentenceAnchor.meta(said('原句锚点。', 'Anchor of the sentence quoted.')),
  start: offset.meta(
    said('引文起点，按 Unicode 码点计。', 'Start of the quote, in Unicode code points.'),
  ),
  end: offset.meta(
    said('引文终点（不含），按 Unicode 码点计。', 'End of the quote (exclusive), in code points.'),
  ),
  exact: z.string().min(1).meta(said('引文，逐字。', 'The quote, character for character.')),
  prefix: z.string().meta(said('引文之前的文字。', 'Text just before the quote.')),
  suffix: z.string().meta(said('引文之后的文字。', 'Text just after the quote.')),
}

/** A quote as an editor writes it; its source is that of the file it stands in. */
export const Quote = z
  .strictObject(quote)
  .meta(said('原文引文及其位置。', 'A quote from the archived text, with its place.'))
export type Quote = z.infer<typeof Quote>

const place = {
  sheet: z.string().min(1).meta(said('工作表名称。', 'Name of the sheet.')),
  row: z.int().positive().meta(said('行，自 1 计。', 'Row, counted from 1.')),
  column: z.int().positive().meta(said('列，自 1 计。', 'Column, counted from 1.')),
}

/** A cell of an archived table as an editor writes it. */
export const Cell = z
  .strictObject({
    source: Id.meta(said('来源编号。', 'Id of the archived table.')),
    ...place,
    exact: quote.exact,
  })
  .meta(said('已归档表格中的一格。', 'A cell of an archived table.'))
export type Cell = z.infer<typeof Cell>

/** What shows a fact: words of the archived letter, or a cell of an archived table. */
export const QuoteOrCell = z.union([Quote, Cell])
export type QuoteOrCell = z.infer<typeof QuoteOrCell>

/**
 * Where a fact stands in an archived text: `text[start:end] == exact`, and
 * prefix + exact + suffix stands in it exactly once.
 */
export const Evidence = z
  .strictObject({
    source: Id.meta(said('来源编号。', 'Id of the archived source.')),
    ...quote,
    anchor: Anchor,
    cell: z
      .strictObject({
        ...place,
        header: z.string().meta(said('该列的表头。', 'Heading of the column.')),
      })
      .optional()
      .meta(
        said(
          '引自表格时，所在的一格；引自答复时没有此项。',
          'Where it is quoted from a table: the cell. Not there where it is quoted from a letter.',
        ),
      ),
    url: z
      .string()
      .startsWith('/')
      .meta(
        said(
          '原句或表格行在本站的永久链接。',
          'Permanent link to the sentence or row on this site.',
        ),
      ),
  })
  .meta(said('证据：已归档原文中的准确位置。', 'Evidence: the exact place in the archived text.'))
export type Evidence = z.infer<typeof Evidence>
