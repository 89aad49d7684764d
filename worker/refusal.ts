import type { Bilingual } from '../schemas/bilingual.ts'
import type { BadParameter, ProblemCode } from '../schemas/problem.ts'

/** Thrown wherever a request cannot be answered as asked; becomes problem+json in one place. */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly detail: Bilingual
  readonly errors: readonly BadParameter[]

  constructor(code: ProblemCode, detail: Bilingual, errors: readonly BadParameter[] = []) {
    super(detail.en)
    this.name = 'Refusal'
    this.code = code
    this.detail = detail
    this.errors = errors
  }
}
