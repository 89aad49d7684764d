import { z } from 'zod'
import { said } from './bilingual.ts'

/** A Chinese character or a few, or Latin letters, then digits, which hyphens may part. */
const form = /^(?:[一-鿿]{1,4}-?|[A-Z]+-?)?[0-9]+(?:-[0-9]+)*$/

/** The number of a suggestion in its session: 77, 009, DH0271, 2024-118, 海-5, 温43. */
export const ProposalNumber = z
  .string()
  .regex(form, 'expected the number as printed, such as 77, 009, DH0271, 2024-118 or 海-5')
  .meta(said('编号，按原文（文本，保留前导零）。', 'Number as printed: text, leading zeros kept.'))

export const isProposalNumber = (text: string): boolean => form.test(text)
