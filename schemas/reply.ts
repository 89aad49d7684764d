import { z } from 'zod'
import { CheckEntry } from './check.ts'
import { CommitmentEntry } from './commitment.ts'
import { closedList, said } from './bilingual.ts'
import { Evidence, Quote } from './evidence.ts'
import { FacilityEntry } from './facility.ts'
import { FigureEntry } from './figure.ts'
import { GrantEntry } from './grant.ts'
import { foot, head } from './head.ts'
import { Id } from './id.ts'
import { FrozenParagraph, Section } from './letter.ts'
import { PartialDate } from './partial-date.ts'
import { Reference } from './reference.ts'
import { ReplyKind } from './reply-kind.ts'
import { SatisfactionEntry } from './satisfaction.ts'

const fields = {
  kind: ReplyKind,
  title: z.string().min(1).meta(said('标题。', 'Title.')),
  doc_number: z.string().min(1).nullable().meta(said('发文字号。', 'Document number.')),
  signed_on: PartialDate.meta(said('署名下方印的日期。', 'Date printed under the signature.')),
  published_on: PartialDate.nullable().meta(
    said('网页所标发布日期。', 'Date of publication printed on the page.'),
  ),
  attachments: z
    .array(
      z.strictObject({
        label: z.string().min(1).meta(said('原文所印名称。', 'Label as printed.')),
        archived: z
          .boolean()
          .meta(
            said(
              '本档案是否收存；第一个附件存为来源“<来源编号>-attachment-1”，依此类推。',
              'Whether it is archived here: the first as source <source>-attachment-1, and so on.',
            ),
          ),
      }),
    )
    .meta(said('附件。', 'Attachments.')),
}

const provable = [
  'kind',
  'doc_number',
  'title',
  'signed_on',
  'published_on',
  'body',
  'addressees',
  'attachments',
] as const
const Provable = z.enum(provable)

const NotFigureReason = closedList(
  {
    name: { zh: '名称中的数字', en: 'part of a name' },
    date: { zh: '日期', en: 'a date' },
    document_number: { zh: '文号', en: 'a document number' },
    ordinal: { zh: '次序', en: 'an ordinal' },
    word: { zh: '词语', en: 'part of a word' },
    threshold: { zh: '条件', en: 'a condition, not a quantity reported' },
  },
  '原文中的数目为何不作为数字公布。',
  'Why a number of the text is not a figure.',
)

/** A numeral of this letter that is no figure, for a reason no general rule or word covers. */
const NotFigure = z.strictObject({
  evidence: Quote,
  reason: NotFigureReason,
  note: z.string().min(1),
})

/** Where a person reads a field otherwise than the importer does, and why. */
const Correction = z.strictObject({
  field: z.enum([
    'title',
    'signed_on',
    'published_on',
    'doc_number',
    'body',
    'addressees',
    'kind',
    'term',
    'session',
    'number',
    'topic',
  ]),
  read: z
    .string()
    .nullable()
    .meta(said('导入程序读到的；没有读到时为空。', 'What the importer reads; null where nothing.')),
  reason: z.string().min(1).meta(said('为何更正。', 'Why it is corrected.')),
})

/** One reply's file: the letter frozen, and all that is read from it. */
export const ReplyEntry = z
  .strictObject({
    ...fields,
    proposals: z.array(Id).min(1),
    body: Id,
    addressees: z.array(Id).min(1),
    source: Id,
    evidence: z.partialRecord(Provable, Quote),
    recorded_on: foot.recorded_on,
    absent: foot.absent,
    letter: z.array(FrozenParagraph).min(1),
    figures: z.array(FigureEntry),
    not_figures: z.array(NotFigure),
    commitments: z.array(CommitmentEntry),
    grants: z.array(GrantEntry),
    facilities: z.array(FacilityEntry),
    satisfaction: z.array(SatisfactionEntry),
    checks: z.array(CheckEntry),
    corrections: z
      .array(Correction)
      .optional()
      .meta(
        said(
          '人工读法与导入程序不同之处及理由。',
          'Where a person reads it otherwise than the importer, with the reason.',
        ),
      ),
  })
  .meta(said('答复（录入格式）。', 'A reply, as authored, with all that is read from it.'))
export type ReplyEntry = z.infer<typeof ReplyEntry>

const PublicationLag = z
  .strictObject({
    min_days: z.int().meta(said('最少天数。', 'At least so many days.')),
    max_days: z.int().meta(said('最多天数。', 'At most so many days.')),
  })
  .meta(said('署名至发布的天数区间。', 'Days from signature to publication, as an interval.'))

/** A department's written answer, cut into frozen sentences. */
export const Reply = z
  .strictObject({
    ...head,
    ...fields,
    proposals: z.array(Reference).min(1).meta(said('所答复的建议。', 'What it answers.')),
    body: Reference.meta(said('答复单位。', 'The body that signed it.')),
    addressees: z.array(Reference).min(1).meta(said('主送代表。', 'To whom it is addressed.')),
    publication_lag: PublicationLag.nullable(),
    sections: z.array(Section).min(1).meta(said('全文。', 'The whole text.')),
    source: Reference.meta(said('来源。', 'The archived source.')),
    evidence: z
      .partialRecord(Provable, Evidence)
      .meta(said('各项事实的原句。', 'The sentence behind each fact.')),
    ...foot,
  })
  .meta(said('答复：部门的书面答复。', 'Reply: a department’s written answer.'))
export type Reply = z.infer<typeof Reply>
