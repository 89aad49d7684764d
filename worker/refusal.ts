import type { Bilingual } from '../schemas/bilingual.ts'
import type { BadParameter, ProblemCode } from '../schemas/problem.ts'
import type { Tombstone } from '../schemas/tombstone.ts'

/** What only some refusals say besides. */
export interface RefusalExtras {
  /** What is left of a record that was withdrawn. */
  tombstone?: Tombstone
  /** Seconds after which to ask again. */
  retryAfter?: number
}

/** Thrown wherever a request cannot be answered as asked; becomes problem+json in one place. */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly detail: Bilingual
  readonly errors: readonly BadParameter[]
  readonly extras: RefusalExtras

  constructor(
    code: ProblemCode,
    detail: Bilingual,
    errors: readonly BadParameter[] = [],
    extras: RefusalExtras = {},
  ) {
    super(detail.en)
    this.name = 'Refusal'
    this.code = code
    this.detail = detail
    this.errors = errors
    this.extras = extras
  }
}
