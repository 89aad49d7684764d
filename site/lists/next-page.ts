/** The next page of a list on this site: this page's address with what the API's next link asks for. */
export function nextPage(page: URL, next: string | null): string | null {
  if (next === null) return null
  const { search } = new URL(next, page)
  return `${page.pathname}${search}`
}
