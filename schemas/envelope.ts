import { z } from 'zod'
import { Bilingual, said } from './bilingual.ts'
import { Change } from './change.ts'
import { Reference } from './reference.ts'
import { ReleaseId } from './release.ts'

const path = z.string().startsWith('/')

export const Licence = z
  .strictObject({
    name: z.string().min(1).meta(said('许可名称。', 'Name of the licence.')),
    url: z.url().meta(said('许可文本。', 'Text of the licence.')),
  })
  .meta(
    said(
      '数据汇编的许可；官方文件本身不主张著作权。',
      'Licence of the compilation; no copyright is claimed in the official documents.',
    ),
  )
export type Licence = z.infer<typeof Licence>

export const dataLicence: Licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
}

export const Query = z
  .record(z.string(), z.union([z.string(), z.int()]))
  .meta(said('所理解的参数，含默认值。', 'The parameters as understood, defaults included.'))
export type Query = z.infer<typeof Query>

const about = { release: ReleaseId, query: Query, licence: Licence }

export const ItemMeta = z.strictObject(about).meta(said('关于这一回答。', 'About this answer.'))
export type ItemMeta = z.infer<typeof ItemMeta>

const FacetValue = z
  .strictObject({
    value: z.string().meta(said('取值；日期为年份。', 'The value; of a date, its year.')),
    records: z.int().positive().meta(said('记录数。', 'How many records hold it.')),
  })
  .meta(said('一个取值及其记录数。', 'A value, and how many records hold it.'))

export const ListMeta = z
  .strictObject({
    total: z.int().nonnegative().meta(said('符合条件的总数。', 'How many match in all.')),
    total_is: z
      .enum(['exact', 'at_least'])
      .meta(
        said(
          'exact：确数；at_least：条件很宽时至少有这么多。',
          'exact, or at_least: a lower bound, for a very broad query.',
        ),
      ),
    returned: z.int().nonnegative().meta(said('本页条数。', 'How many are on this page.')),
    facets: z
      .record(z.string(), z.array(FacetValue))
      .optional()
      .meta(
        said(
          '按字段计数，至多各一百个值，多者在前；total_is 为 at_least 时也是下限。',
          'Counts by field, at most a hundred values each, the most frequent first; lower bounds where total_is says at_least.',
        ),
      ),
    gone: z
      .array(Change)
      .optional()
      .meta(
        said(
          '只在用 updated_since 时：此后撤下或更名的记录，见第一页。',
          'With updated_since only, on the first page: what was withdrawn or renamed since.',
        ),
      ),
    ...about,
  })
  .meta(said('关于这一页。', 'About this page.'))
export type ListMeta = z.infer<typeof ListMeta>

const self = path.meta(said('本回答的地址。', 'Address of this answer.'))

export const ItemLinks = z.strictObject({ self }).meta(said('链接。', 'Links.'))

export const ListLinks = z
  .strictObject({
    self,
    next: path.nullable().meta(said('下一页；最后一页为空。', 'The next page; null on the last.')),
  })
  .meta(said('链接。', 'Links.'))
export type ListLinks = z.infer<typeof ListLinks>

/** What a list answers: a page of records. */
export const listOf = <T extends z.ZodType>(record: T) =>
  z
    .strictObject({ data: z.array(record), meta: ListMeta, links: ListLinks })
    .meta(said('一页记录。', 'A page of records.'))

/** What an item answers: one record. */
export const itemOf = <T extends z.ZodType>(record: T) =>
  z
    .strictObject({ data: record, meta: ItemMeta, links: ItemLinks })
    .meta(said('一条记录。', 'One record.'))

/** What the API's root answers: every resource, and where its records are. */
export const Catalogue = z
  .strictObject({
    data: z.array(
      z.strictObject({
        name: z.string().meta(said('资源名。', 'Name of the resource.')),
        label: Bilingual.meta(said('名称。', 'What it is called.')),
        description: Bilingual.meta(said('说明。', 'What its records are.')),
        url: path.meta(said('列表地址。', 'Address of the list.')),
        item_url: path.meta(said('单条记录的地址模板。', 'Template of a record’s address.')),
      }),
    ),
    meta: z.strictObject(about).meta(said('关于这一回答。', 'About this answer.')),
    links: z
      .strictObject({
        self,
        openapi: path.meta(said('OpenAPI 3.1 文档。', 'The OpenAPI 3.1 document.')),
        release: Reference.shape.url.meta(said('本次发布。', 'This release.')),
      })
      .meta(said('链接。', 'Links.')),
  })
  .meta(said('目录：全部资源。', 'Catalogue: every resource.'))
export type Catalogue = z.infer<typeof Catalogue>
