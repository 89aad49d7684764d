/** A list of the API in its two forms: `/api/v1/grants?level=item` → the same, and `grants.csv`. CSV holds all, so it is not paged. */
export function dataAddresses(path: string): { json: string; csv: string } {
  const [list = '', search = ''] = path.split('?')
  const query = new URLSearchParams(search)
  for (const name of ['limit', 'cursor', 'facet']) query.delete(name)
  // Commas stand between ids, and need no disguise.
  const rest = query.toString().replaceAll('%2C', ',')
  return { json: path, csv: `${list}.csv${rest === '' ? '' : `?${rest}`}` }
}
