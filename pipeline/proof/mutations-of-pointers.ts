import type { ReplyEntry } from '../../schemas/reply.ts'
import type { DataFolder } from '../authored/data-folder.ts'
import { type Edit, type Mutation, mutating } from './mutate.ts'

interface Pointer {
  /** The part that points, and the key in it. */
  part: readonly PropertyKey[]
  key: readonly PropertyKey[]
  name: string
}

/** Records made to point at another figure or commitment, at none, or at one another’s. */
export function pointerMutations(folder: DataFolder, file: string, reply: ReplyEntry) {
  const mutation = mutating(folder, file)
  const figures = reply.figures.map(({ id }) => id)
  const commitments = reply.commitments.map(({ id }) => id)
  const pointed = (pointers: readonly Pointer[], names: readonly string[]) =>
    pointers.flatMap(({ part, key, name }) =>
      names
        .filter((other) => other !== name)
        .map((other) => mutation({ path: [...part, ...key], value: other })),
    )
  const pointers = pointersOf(reply)
  return {
    'figure that a record points at': pointed(pointers, figures),
    'figure that a record points at, made null with a reason': pointers.flatMap(({ part, key }) => {
      const edits = madeNull(reply, part, key)
      return edits === null ? [] : [mutation(...edits)]
    }),
    'commitment of a check': pointed(
      reply.checks.flatMap(({ operands }, check) =>
        operands.flatMap((operand, index) =>
          'commitment' in operand
            ? [
                {
                  part: ['checks', check],
                  key: ['operands', index, 'commitment'],
                  name: operand.commitment,
                },
              ]
            : [],
        ),
      ),
      commitments,
    ),
    'two roles of a check exchanged': reply.checks.flatMap(({ operands }, check) =>
      operands.flatMap((first, a) =>
        operands.slice(a + 1).flatMap((second, distance): Mutation[] => {
          if (first.role === second.role) return []
          const at = (index: number) => ['checks', check, 'operands', index, 'role']
          return [
            mutation(
              { path: at(a), value: second.role },
              { path: at(a + 1 + distance), value: first.role },
            ),
          ]
        }),
      ),
    ),
  }
}

function pointersOf(reply: ReplyEntry): Pointer[] {
  const of = (list: string, index: number, keys: Record<string, string | null>): Pointer[] =>
    Object.entries(keys).flatMap(([key, name]) =>
      name === null ? [] : [{ part: [list, index], key: [key], name }],
    )
  return [
    ...reply.commitments.flatMap(({ target }, index) => of('commitments', index, { target })),
    ...reply.grants.flatMap(({ recipients_count, amounts }, index) => [
      ...of('grants', index, { recipients_count }),
      ...amounts.map(({ figure }, each) => ({
        part: ['grants', index],
        key: ['amounts', each, 'figure'],
        name: figure,
      })),
    ]),
    ...reply.facilities.flatMap(({ count, area }, index) =>
      of('facilities', index, { count, area }),
    ),
    ...reply.satisfaction.flatMap(({ value, n, response_rate }, index) =>
      of('satisfaction', index, { value, n, response_rate }),
    ),
    ...reply.checks.flatMap(({ operands }, index) =>
      operands.flatMap((operand, each) =>
        'figure' in operand
          ? [
              {
                part: ['checks', index],
                key: ['operands', each, 'figure'],
                name: operand.figure,
              },
            ]
          : [],
      ),
    ),
  ]
}

/** The edits that take a pointer away and give a reason; null where the schema asks for one. */
function madeNull(
  reply: ReplyEntry,
  [list, index]: readonly PropertyKey[],
  key: readonly PropertyKey[],
): Edit[] | null {
  const [name, ...deeper] = key
  if (deeper.length > 0 || name === 'value' || typeof index !== 'number') return null
  if (list !== 'commitments' && list !== 'grants' && list !== 'facilities') return null
  const absent = reply[list][index]?.absent
  const path = [list, index]
  return [
    { path: [...path, String(name)], value: null },
    { path: [...path, 'absent'], value: { ...absent, [String(name)]: 'not_published' } },
  ]
}
