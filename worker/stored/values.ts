/** Every value a record holds at a path; lists on the way are gone through, nulls left out. */
export function valuesAt(record: unknown, path: string): unknown[] {
  let found: unknown[] = [record]
  for (const key of path.split('.')) {
    found = found.flatMap(each).flatMap((value) => {
      const inner: unknown = isObject(value) ? value[key] : undefined
      return inner === null || inner === undefined ? [] : [inner]
    })
  }
  return found.flatMap(each)
}

const each = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
