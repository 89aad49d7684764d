import type { BadParameter } from '../schemas/problem.ts'
import {
  badCursor,
  badValue,
  refuseParameters,
  repeated,
  tooMany,
  unknownName,
} from './bad-parameters.ts'
import type { Accepts, Parameter } from './parameters.ts'

/** The parameters of a request as they were written, each of them allowed, in the order of their names. */
export type Given = ReadonlyMap<string, string>

/** Reads the parameters of a request, or refuses it naming every one that is wrong. */
export function readParameters(accepts: Accepts, asked: URLSearchParams): Given {
  const given = new Map<string, string>()
  const bad: BadParameter[] = []
  for (const name of new Set(asked.keys())) {
    const parameter = accepts.get(name)
    const [value = '', ...more] = asked.getAll(name)
    if (parameter === undefined) bad.push(unknownName(name, [...accepts.keys()]))
    else if (more.length > 0) bad.push(repeated(name, more.length + 1, [...parameter.allowed]))
    else bad.push(...problemsOf(name, value, parameter))
    given.set(name, value)
  }
  if (bad.length > 0) throw refuseParameters(bad)
  return new Map([...given].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function problemsOf(name: string, text: string, { schema, allowed, each }: Parameter) {
  if (each === undefined) {
    if (schema.safeParse(text).success) return []
    return [name === 'cursor' ? badCursor : badValue(name, text, [...allowed])]
  }
  const values = listed(text)
  if (values.length > each.most) return [tooMany(name, values.length, each.most)]
  return values
    .filter((value) => !each.value.safeParse(value).success)
    .map((value) => badValue(name, value, [...allowed]))
}

/** The values of a list parted by commas. */
export const listed = (text: string): string[] => [...new Set(text.split(','))]
