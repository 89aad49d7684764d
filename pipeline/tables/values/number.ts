import { isProposalNumber } from '../../../schemas/proposal-number.ts'
import { squeeze } from '../../ingest/text.ts'
import { Unreadable } from './unreadable.ts'

/** The number of a suggestion, as text: 第077号 is 077, leading zeros kept. */
export function readNumber(text: string): string {
  const number = squeeze(text)
    .toUpperCase()
    .replace(/^第/, '')
    .replace(/号?(?:建议|提案|议案)?$/, '')
    .replace(/号$/, '')
  if (isProposalNumber(number)) return number
  throw new Unreadable(
    'is no number of a suggestion',
    'Write it as the congress gives it, such as 77, 009, DH0271, 2024-118 or 海-5.',
  )
}
