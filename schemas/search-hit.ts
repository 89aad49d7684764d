import { z } from 'zod'
import { said } from './bilingual.ts'
import { SentenceAnchor } from './id.ts'
import { PartialDate } from './partial-date.ts'
import { Reference } from './reference.ts'
import { searched } from './searched.ts'

const Highlight = z
  .strictObject({
    start: z.int().nonnegative().meta(said('起点，码点。', 'Start, in code points.')),
    end: z.int().positive().meta(said('终点（不含），码点。', 'End (exclusive), in code points.')),
  })
  .meta(said('命中的文字。', 'Words that were found.'))

/** A passage of a record that holds the words asked for. */
const Match = z
  .strictObject({
    field: z.string().meta(said('所在字段的路径。', 'Path of the field it stands in.')),
    anchor: SentenceAnchor.nullable().meta(
      said('句子锚点；不在信中的没有。', 'Anchor of the sentence; none outside a letter.'),
    ),
    url: z.string().startsWith('/').meta(said('在网站上的位置。', 'Where it is on the site.')),
    text: z
      .string()
      .min(1)
      .meta(said('原文；过长者截取。', 'Its words; a part of them when long.')),
    cut_before: z.boolean().meta(said('前面有截去的文字。', 'Words before it were left out.')),
    cut_after: z.boolean().meta(said('后面有截去的文字。', 'Words after it were left out.')),
    highlights: z
      .array(Highlight)
      .meta(said('命中之处，在 text 中的位置。', 'What was found, as places in text.')),
  })
  .meta(said('命中的段落。', 'A passage that matches.'))
export type Match = z.infer<typeof Match>

/** One record that holds the words asked for, with the passages that do. */
export const SearchHit = z
  .strictObject({
    resource: z.enum(searched).meta(said('所属资源。', 'The resource it belongs to.')),
    record: Reference.meta(said('所找到的记录。', 'The record found.')),
    page_url: z.string().startsWith('/').meta(said('在网站上的位置。', 'Where it is on the site.')),
    date: PartialDate.nullable().meta(
      said('日期：答复的署名日期等。', 'Its date: of a reply, when it was signed.'),
    ),
    body: Reference.nullable().meta(said('部门。', 'The department.')),
    matches: z
      .array(Match)
      .meta(said('命中的段落，至多三处。', 'The passages that match, at most three.')),
    matching: z
      .int()
      .nonnegative()
      .meta(said('命中段落的总数。', 'How many passages match in all.')),
  })
  .meta(
    said('检索结果：一条记录及命中的段落。', 'Search hit: a record and its passages that match.'),
  )
export type SearchHit = z.infer<typeof SearchHit>
