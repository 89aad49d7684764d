import type { z } from 'zod'
import type { CheckKind, OperandRole } from '../../schemas/check.ts'
import { CheckError } from './check-error.ts'
import type { Term } from './operand.ts'

type Role = z.infer<typeof OperandRole>

/** The roles a kind of check takes, each once or at least twice, and what its operands must give. */
interface Form {
  once: readonly Role[]
  several: readonly Role[]
  needs: 'interval' | 'date'
}

const statements = (needs: Form['needs']): Form => ({ once: [], several: ['statement'], needs })
const inOrder: Form = { once: ['earlier', 'later'], several: [], needs: 'date' }

const forms: Record<CheckKind, readonly [Form, ...Form[]]> = {
  product: [{ once: ['printed'], several: ['factor'], needs: 'interval' }],
  sum: [{ once: ['printed'], several: ['addend'], needs: 'interval' }],
  floor_vs_total: [{ once: ['floor', 'periods', 'total'], several: [], needs: 'interval' }],
  range: [statements('interval')],
  unit: [statements('interval')],
  same_fact: [statements('interval')],
  scope: [statements('interval')],
  deadline: [statements('date')],
  date: [statements('date'), inOrder],
}

/**
 * Holds the operands to the form of their kind of check: no role missing, none
 * that would be ignored, each with a number or a date where one is needed.
 *
 * @throws CheckError
 */
export function requireRoles(kind: CheckKind, terms: readonly Term[]): void {
  const roles = terms.map(({ published }) => published.role)
  const [usual, ...others] = forms[kind]
  const form = others.find(({ once }) => once.some((role) => roles.includes(role))) ?? usual
  for (const role of form.once) {
    if (count(roles, role) !== 1)
      throw new CheckError(`exactly one operand of role ${role} is needed`)
  }
  for (const role of form.several) {
    if (count(roles, role) < 2) throw new CheckError(`two operands of role ${role} are needed`)
  }
  const idle = roles.find((role) => ![...form.once, ...form.several].includes(role))
  if (idle !== undefined) throw new CheckError(`an operand of role ${idle} has no part in it`)
  const empty = terms.find((term) => term[form.needs] === null)
  if (empty !== undefined) {
    const needed = form.needs === 'date' ? 'date' : 'number'
    throw new CheckError(`the operand of role ${empty.published.role} gives no ${needed}`)
  }
}

const count = (roles: readonly Role[], role: Role) => roles.filter((each) => each === role).length
