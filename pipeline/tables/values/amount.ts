import { Decimal } from 'decimal.js'
import { squeeze } from '../../ingest/text.ts'
import { Unreadable } from './unreadable.ts'

export interface Amount {
  /** In yuan. */
  value: number
  /** The unit as printed, in the cell or in the heading. */
  unitText: string
}

const scales: Readonly<Record<string, string>> = {
  元: '1',
  千元: '1000',
  万: '10000',
  万元: '10000',
  亿元: '100000000',
}

/** A sum of money, in the unit of its cell or else of its column’s heading. Never a binary float. */
export function readAmount(text: string, header: string): Amount {
  const plain = squeeze(text).replace(/^[¥￥]|^(?:人民币|RMB)/i, '')
  const [, digits, ownUnit] =
    /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(亿元|万元|千元|元|万)?$/.exec(plain) ?? []
  if (digits === undefined)
    throw new Unreadable('is no amount', 'Write a number, such as 5 or 5万元, as printed.')
  const unitText = ownUnit ?? unitOfHeader(header)
  if (unitText === null)
    throw new Unreadable(
      'has no unit, neither here nor in the heading',
      'Write the unit as published, such as 金额（万元）, into the heading.',
    )
  const value = new Decimal(digits.replaceAll(',', '')).times(scales[unitText] ?? '1')
  if (value.precision() > 15)
    throw new Unreadable('has more than 15 digits', 'Compare it with the table as published.')
  return { value: value.toNumber(), unitText }
}

/** 金额（万元）, 资金/万元, 单位：万元. */
function unitOfHeader(header: string): string | null {
  return /亿元|万元|千元|元/.exec(squeeze(header))?.[0] ?? null
}
