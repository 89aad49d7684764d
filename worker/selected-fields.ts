/** The paths asked for as a tree: `body.name` is kept in `body`; a leaf keeps all below it. */
interface Tree {
  [key: string]: Tree | true
}

function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = {}
  for (const path of paths) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    let at: Tree | true = tree
    for (const key of keys) {
      if (at === true) break
      at = at[key] ??= {}
    }
    if (at !== true) at[last] = true
  }
  return tree
}

/** Makes of records those that hold only the fields asked for, keys where they were. */
export function selectFields(paths: readonly string[]): (record: unknown) => unknown {
  const tree = treeOf(['id', ...paths])
  return (record) => pick(record, tree)
}

function pick(value: unknown, tree: Tree | true): unknown {
  if (tree === true || value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((each: unknown) => pick(each, tree))
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const below = tree[key]
      return below === undefined ? [] : [[key, pick(inner, below)]]
    }),
  )
}
