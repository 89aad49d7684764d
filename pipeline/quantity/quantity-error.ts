export type QuantityErrorCode =
  'none' | 'several' | 'cut' | 'conflicting_qualifiers' | 'range_not_ascending' | 'no_exact_decimal'

/** A quantity that cannot be read; `code` is stable, the message says what was found. */
export class QuantityError extends Error {
  readonly code: QuantityErrorCode
  constructor(code: QuantityErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
