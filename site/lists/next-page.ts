import { addressWith, askedBy } from './address.ts'

/** The next page of a list on this site: this page’s address at the cursor of the API’s next link. */
export function nextPage(page: URL, next: string | null): string | null {
  if (next === null) return null
  const cursor = new URL(next, page).searchParams.get('cursor')
  return addressWith(page.pathname, askedBy(page), { cursor })
}
