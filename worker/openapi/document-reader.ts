import { z } from 'zod'

/** A place in a document: its pointer, and what stands there. */
export interface Place {
  pointer: string
  value: unknown
}

/** Reads an OpenAPI document by pointers, as what is told of a failure names them; follows `$ref`. */
export class DocumentReader {
  readonly root: unknown
  readonly #places = new Map<string, Place>()

  constructor(root: unknown) {
    this.root = root
  }

  at(pointer: string): Place {
    const known = this.#places.get(pointer) ?? this.#find(pointer)
    this.#places.set(pointer, known)
    return known
  }

  #find(pointer: string): Place {
    let value = this.root
    for (const part of pointer.split('/').slice(1)) value = member(value, unescaped(part))
    const reference = member(value, '$ref')
    return typeof reference === 'string' ? this.at(reference.slice(1)) : { pointer, value }
  }

  /** What an object holds under a key, where that is an object. */
  under({ pointer, value }: Place, key: string): Place | null {
    const inner = member(value, key)
    return typeof inner === 'object' && inner !== null
      ? this.at(`${pointer}/${escaped(key)}`)
      : null
  }

  /** All that stands in an object, or a list, that an object holds under a key. */
  in(place: Place, key: string): [key: string, place: Place][] {
    const { pointer, value } = this.under(place, key) ?? { pointer: '', value: {} }
    return keysOf(value).map((each) => [each, this.at(`${pointer}/${escaped(each)}`)])
  }
}

const Tree = z.record(z.string(), z.unknown())

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const member = (value: unknown, key: string): unknown =>
  isTree(value) && Object.hasOwn(value, key) ? value[key] : undefined

/** Members that are no object lead nowhere. */
export const keysOf = (value: unknown): string[] => (isTree(value) ? Object.keys(value) : [])

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
const unescaped = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** A copy of a tree in which every object was changed. */
export function changed(
  tree: unknown,
  change: (object: Record<string, unknown>) => object,
): unknown {
  if (Array.isArray(tree)) return tree.map((each) => changed(each, change))
  const object = Tree.safeParse(tree).data
  if (object === undefined) return tree
  return change(
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key, changed(value, change)])),
  )
}
