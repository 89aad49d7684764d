import { squeeze } from '../../ingest/text.ts'
import { Unreadable } from './unreadable.ts'

const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)/
const compare = 'Compare it with the list of divisions of the Ministry of Civil Affairs.'

/**
 * A division code of GB/T 2260: six digits. Of the longer codes of towns and communities
 * the first six are taken. The zones that statistics number 71 to 79 are no divisions.
 */
export function readDivisionCode(text: string): string {
  const code = squeeze(text)
  if (!/^\d{6}(?:\d{3}|\d{6})?$/.test(code))
    throw new Unreadable(
      'is no division code of 6 digits (or 9 or 12, of a town or community)',
      compare,
    )
  const six = code.slice(0, 6)
  if (!provinces.test(six) || /^\d{2}00(?!00)/.test(six))
    throw new Unreadable('begins with no province', compare)
  if (/^\d{4}7[1-9]$/.test(six))
    throw new Unreadable('numbers a statistical zone, which is no division', compare)
  return six
}
