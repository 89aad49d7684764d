import type { Absent } from '../../schemas/absent.ts'

type Json = unknown

/** Paths of every null in a record, `absent` and expanded references left out. */
function nullPaths(record: Json, path = ''): string[] {
  if (record === null) return [path]
  if (Array.isArray(record)) {
    return record.flatMap((item: Json, index) => nullPaths(item, join(path, String(index))))
  }
  if (typeof record !== 'object') return []
  if (path !== '' && isReference(record)) return []
  return Object.entries(record)
    .filter(([key]) => !(path === '' && key === 'absent'))
    .flatMap(([key, value]: [string, Json]) => nullPaths(value, join(path, key)))
}

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`)

/** A record pointed at says in its own `absent` map why it lacks something. */
const isReference = (value: object) => 'id' in value && 'name' in value && 'url' in value

/** Nulls without a reason, and reasons without a null. */
export function disproveAbsent(record: { absent: Absent }): {
  unreasoned: string[]
  needless: string[]
} {
  const nulls = new Set(nullPaths(record))
  const reasons = new Set(Object.keys(record.absent))
  return {
    unreasoned: [...nulls].filter((path) => !reasons.has(path)),
    needless: [...reasons].filter((path) => !nulls.has(path)),
  }
}
