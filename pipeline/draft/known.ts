import type { Archive } from '../authored/archive.ts'
import type { PageRecord } from '../ingest/page-record.ts'
import { namesOfBody } from '../prove/facts.ts'
import { slugOf, slugOfName } from './slug.ts'

/** A record looked up, or one to be added. */
export interface Named {
  id: string
  isNew: boolean
}

type Known = Pick<Archive, 'places' | 'bodies' | 'deputies'>

/** The place whose congress it is: registered, or to be. Null where the page does not name it. */
export function placeOf({ places }: Known, record: PageRecord): (Named & { name: string }) | null {
  const name = record.place.value
  const department = record.department.value ?? ''
  const registered = [...places.values()]
    .filter((place) => place.name === name || department.startsWith(place.name))
    .toSorted((a, b) => b.name.length - a.name.length)[0]
  if (registered !== undefined && (name === null || registered.name.length >= name.length))
    return { id: registered.slug, isNew: false, name: registered.name }
  if (name === null) return null
  const slug = slugOf(name.replace(/(?<=..)(?:市|县|区|旗|州|省)$/u, ''))
  return { id: slug, isNew: true, name }
}

/** A department by its name or an alias, in its place. */
export function bodyOf(known: Known, name: string, place: { id: string; name: string }): Named {
  const { bodies } = known
  for (const [id, { value }] of bodies) {
    if (value.place === place.id && namesOfBody(known, id).includes(name))
      return { id, isNew: false }
  }
  const own = name.startsWith(place.name) ? name.slice(place.name.length) : name
  return { id: free(bodies, `${place.id}-${slugOf(own === '' ? name : own)}`), isNew: true }
}

/** A deputy or member of one term, in one place. */
export function deputyOf(
  { deputies }: Known,
  name: string,
  { place, body, term }: { place: string; body: 'npc' | 'cppcc'; term: number },
): Named {
  for (const [id, { value }] of deputies) {
    if (
      value.place === place &&
      value.congress_body === body &&
      value.term === term &&
      value.name === name
    )
      return { id, isNew: false }
  }
  const slug = [...name].length > 4 && !name.includes('·') ? slugOf(name) : slugOfName(name)
  return {
    id: free(deputies, `${place}${body === 'cppcc' ? '-zx' : ''}-${term}-${slug}`),
    isNew: true,
  }
}

/** Two people may be written the same in letters. */
function free(records: ReadonlyMap<string, unknown>, id: string): string {
  if (!records.has(id)) return id
  for (let count = 2; ; count += 1) if (!records.has(`${id}-${count}`)) return `${id}-${count}`
}
