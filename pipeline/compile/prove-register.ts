import type { Report } from '../problem.ts'
import { ends, type Fate } from './fates.ts'
import {
  keyOf,
  type Published,
  recordsByKey,
  type Register,
  type RegisteredId,
  unregisteredIds,
} from './register.ts'

/** Proves that what is published is registered, once, and that nothing registered is gone without a word. */
export function proveRegister(
  { file, lines }: Register,
  register: readonly RegisteredId[],
  fates: readonly Fate[],
  published: Published,
  report: Report,
): void {
  const at = (line: number, subject: string, what: string, remedy: string) => {
    report({ file, line, subject, what, remedy })
  }
  const lineOf = new Map<string, number>()
  for (const registered of register) {
    const key = keyOf(registered)
    if (lineOf.has(key)) at(registered.line, key, 'registered twice', 'Remove the second line.')
    else lineOf.set(key, registered.line)
  }
  const [first, ...more] = unregisteredIds(register, published)
  if (first !== undefined) {
    const others = more.length === 0 ? '' : ` and ${more.length} more`
    const which = `${keyOf(first)}${others}`
    at(lines.length, which, 'published, but not registered', 'Run npm run ids to append them.')
  }
  const records = recordsByKey(published)
  const ended = new Set(fates.filter(ends).map(keyOf))
  for (const [key, line] of lineOf) {
    if (records.has(key) || ended.has(key)) continue
    at(
      line,
      key,
      'once published, now gone',
      'An id is permanent: restore the record, or say in data/changes.yaml what became of it.',
    )
  }
}
