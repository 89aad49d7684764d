import { z } from 'zod'
import { said } from './bilingual.ts'

/** Six kinds of pages grow with the archive: with so many of each, a site keeps within 20,000 files. */
const mostStatic = 3_000

/** Who runs this copy and where: unset, it calls itself a local copy. */
export const Site = z
  .strictObject({
    origin: z.url().nullable().meta(said('网站地址。', 'Origin of the site.')),
    operator: z.string().min(1).nullable().meta(said('运营者。', 'Who runs it.')),
    contact: z.string().min(1).nullable().meta(said('联系方式。', 'How to reach them.')),
    release_key: z
      .string()
      .regex(
        /^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$/,
        'expected an Ed25519 public key (SPKI, base64)',
      )
      .nullable()
      .meta(
        said(
          '核对发布签名的公钥（Ed25519，SPKI，base64）。',
          'Public key that release signatures are checked with (Ed25519, SPKI, base64).',
        ),
      ),
    static_letters: z
      .int()
      .nonnegative()
      .default(mostStatic)
      .meta(
        said(
          '最新的多少封答复生成静态页面；建议、代表、部门、原文各类页面也至多这么多，其余的在有人访问时生成。',
          'How many letters, the newest, have static pages; of proposals, deputies, departments and texts there are as many at most. The others are drawn when they are asked for.',
        ),
      ),
  })
  .meta(said('本站信息。', 'This copy of the site.'))
export type Site = z.infer<typeof Site>

/** What a copy is before anyone says who runs it. */
export const localCopy: Site = {
  origin: null,
  operator: null,
  contact: null,
  release_key: null,
  static_letters: mostStatic,
}
