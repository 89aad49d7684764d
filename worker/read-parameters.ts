import type { BadParameter } from '../schemas/problem.ts'
import { badCursor, badValue, refuseParameters, repeated, unknownName } from './bad-parameters.ts'
import { allowedValues, type Accepts } from './parameters.ts'

/** Reads the parameters of a request, or refuses it naming every one that is wrong. */
export function readParameters<T>(parameters: Accepts<T>, asked: URLSearchParams): T {
  const names = Object.keys(parameters.shape)
  const values = parameters.safeParse(
    Object.fromEntries([...asked].filter(([name]) => names.includes(name))),
  )
  const refused = new Set(values.error?.issues.map(({ path }) => path[0]))

  const bad = [...new Set(asked.keys())].flatMap((name): BadParameter[] => {
    if (!names.includes(name)) return [unknownName(name, names)]
    const allowed = allowedValues(parameters.shape[name])
    const [value = '', ...more] = asked.getAll(name)
    if (more.length > 0) return [repeated(name, more.length + 1, allowed)]
    if (!refused.has(name)) return []
    return [name === 'cursor' ? badCursor : badValue(name, value, allowed)]
  })
  if (bad.length > 0) throw refuseParameters(bad)
  if (!values.success) throw values.error
  return values.data
}
