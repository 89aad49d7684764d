/** Parameters of a page by their names, in their order. */
export type Asked = ReadonlyMap<string, string>

export const askedBy = ({ searchParams }: URL): Asked => new Map(searchParams)

/** The address of a list with some parameters changed (null: left out), at its first page. */
export function addressWith(
  path: string,
  asked: Asked,
  change: Readonly<Record<string, string | null>> = {},
): string {
  const all: Record<string, string | null> = {
    ...Object.fromEntries(asked),
    cursor: null,
    ...change,
  }
  const kept = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null)
  const query = new URLSearchParams(kept).toString()
  return query === '' ? path : `${path}?${query}`
}

/** The address with a parameter under the name that was meant. */
export function renamed({ pathname, searchParams }: URL, wrong: string, meant: string): string {
  const pairs = [...searchParams].map(([name, value]) => [name === wrong ? meant : name, value])
  return `${pathname}?${new URLSearchParams(pairs).toString()}`
}
