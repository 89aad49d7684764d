/** Why a number is left unread, in words for an editor; the codes are stable. */
const reasons = {
  none: 'holds no quantity',
  several: 'holds more than one quantity',
  cut: 'is only a part of',
  conflicting_qualifiers: 'is qualified in two ways',
  range_not_ascending: 'is a range whose ends do not ascend',
  range_unclear: 'names two numbers of which it is not clear that they are a range',
  no_definite_number: 'names no definite number',
  fraction: 'is a fraction without an exact decimal',
  part_of_another: 'is part of a rank, a ratio, a code or another word',
  rhythm: 'says how often, not how many',
  per_unclear: 'is counted per something that cannot be read',
  qualifier_unclear: 'is qualified in words that cannot be read',
} as const
export type QuantityErrorCode = keyof typeof reasons

/** A quantity that cannot be read; `code` is stable, the message says what was found. */
export class QuantityError extends Error {
  readonly code: QuantityErrorCode
  constructor(code: QuantityErrorCode, text: string, whole?: string) {
    super(`“${text}” ${reasons[code]}${whole === undefined ? '' : ` “${whole}”`}`)
    this.code = code
  }
}
