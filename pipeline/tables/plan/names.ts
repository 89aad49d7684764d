import type { BodyEntry } from '../../../schemas/body.ts'
import type { DeputyEntry } from '../../../schemas/deputy.ts'
import type { Place } from '../../../schemas/place.ts'
import type { Archive } from '../../authored/archive.ts'
import { schemaLine, block } from './yaml.ts'
import { freeId, slugOfBody, slugOfPerson } from './slug.ts'

/** Finds the bodies and deputies that tables name, and makes records of those not known yet. */
export class NameBook {
  readonly added = new Map<string, { resource: 'bodies' | 'deputies'; id: string; name: string }>()
  readonly #archive: Archive
  readonly #place: Place
  readonly #today: string
  readonly #bodies = new Map<string, string>()
  readonly #people = new Map<string, string>()
  readonly #taken: Set<string>
  readonly #files = new Map<string, string>()

  constructor(archive: Archive, place: Place, today: string) {
    this.#archive = archive
    this.#place = place
    this.#today = today
    for (const [id, { value }] of archive.bodies) {
      if (value.place !== place.slug) continue
      for (const name of [value.name, ...value.aliases]) this.#bodies.set(name, id)
    }
    for (const [id, { value }] of archive.deputies) {
      if (value.place === place.slug)
        this.#people.set(`${value.congress_body} ${value.term} ${value.name}`, id)
    }
    // An id once published is never another’s, though its record is gone.
    const registered = archive.register.lines.map((line) => line.split(' ').slice(1).join(' '))
    this.#taken = new Set([
      ...registered,
      ...[...archive.bodies.keys()].map((id) => `bodies ${id}`),
      ...[...archive.deputies.keys()].map((id) => `deputies ${id}`),
    ])
  }

  /** The files of what was added: bodies and deputies stand alone, so they are written first. */
  get files(): ReadonlyMap<string, string> {
    return this.#files
  }

  /** The id of a body by a name it is printed under; 市教育局 is that of the place. */
  body(printed: string): string {
    const { name: place, slug } = this.#place
    const level = place.at(-1) ?? ''
    const whole = level !== '' && printed.startsWith(level) ? place + printed.slice(1) : printed
    const known = this.#bodies.get(printed) ?? this.#bodies.get(whole)
    if (known !== undefined) return known
    const id = this.#free('bodies', `${slug}-${slugOfBody(whole, place)}`)
    const aliases = whole === printed ? [] : [printed]
    const entry: BodyEntry = { name: whole, aliases, place: slug, recorded_on: this.#today }
    this.#add('bodies', 'body', id, whole, entry)
    for (const name of [whole, printed]) this.#bodies.set(name, id)
    return id
  }

  /** The id of a deputy of one term. */
  deputy(
    name: string,
    { body, term }: { body: DeputyEntry['congress_body']; term: number },
  ): string {
    const key = `${body} ${term} ${name}`
    const known = this.#people.get(key)
    if (known !== undefined) return known
    const { slug } = this.#place
    const prefix = body === 'cppcc' ? `${slug}-zx` : slug
    const id = this.#free('deputies', `${prefix}-${term}-${slugOfPerson(name)}`)
    const entry: DeputyEntry = {
      name,
      congress_body: body,
      term,
      place: slug,
      recorded_on: this.#today,
    }
    this.#add('deputies', 'deputy', id, name, entry)
    this.#people.set(key, id)
    return id
  }

  /** What a body or deputy is called, known or just added. */
  nameOf(id: string): string {
    return (
      this.added.get(id)?.name ??
      this.#archive.bodies.get(id)?.value.name ??
      this.#archive.deputies.get(id)?.value.name ??
      id
    )
  }

  #free(resource: string, wanted: string): string {
    const id = freeId(wanted, (each) => this.#taken.has(`${resource} ${each}`))
    this.#taken.add(`${resource} ${id}`)
    return id
  }

  #add(resource: 'bodies' | 'deputies', schema: string, id: string, name: string, entry: object) {
    this.#files.set(`${resource}/${id}.yaml`, schemaLine(schema) + block(entry, 0))
    this.added.set(id, { resource, id, name })
  }
}
