import { Satisfaction } from '../../schemas/satisfaction.ts'
import { whyAbsent } from './absent.ts'
import { fieldName } from './field-name.ts'

const fields = ['n', 'population', 'question', 'period', 'surveyor', 'response_rate'] as const

export type MethodField = { path: (typeof fields)[number]; field: string; absent: string | null }

/** The six things one must know to read a satisfaction rate, each given or with its reason why not. */
export function methodOf(
  rate: Pick<Satisfaction, (typeof fields)[number] | 'absent'>,
): MethodField[] {
  return fields.map((path) => ({
    path,
    field: fieldName(Satisfaction, path),
    absent: rate[path] === null ? whyAbsent(rate.absent, path) : null,
  }))
}
