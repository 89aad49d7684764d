import { isMap, isNode, isScalar, parseDocument, visit } from 'yaml'
import type { Document, Node } from 'yaml'

/** A YAML file that can be changed in one place, every other character kept. */
export class EditableYaml {
  readonly text: string
  readonly #document: Document

  constructor(bytes: Uint8Array) {
    this.text = new TextDecoder().decode(bytes)
    this.#document = parseDocument(this.text)
  }

  /** Where the value at `path` stands in the text. */
  rangeOf(path: readonly PropertyKey[]): [number, number] {
    const node: unknown = this.#document.getIn(path, true)
    if (!isNode(node) || !node.range) throw new Error(`nothing at ${path.map(String).join('.')}`)
    return [node.range[0], node.range[1]]
  }

  /** The text with the value at `path` replaced. */
  replace(path: readonly PropertyKey[], value: string): Uint8Array {
    const [start, end] = this.rangeOf(path)
    return encode(this.text.slice(0, start) + value + this.text.slice(end))
  }

  /** The text with many values replaced at once; the paths are those of the file as it was read. */
  replaceAll(edits: readonly { path: readonly PropertyKey[]; value: string }[]): Uint8Array {
    const lastFirst = edits
      .map(({ path, value }) => ({ range: this.rangeOf(path), value }))
      .toSorted((a, b) => b.range[0] - a.range[0])
    const text = lastFirst.reduce(
      (changed, { range: [start, end], value }) =>
        changed.slice(0, start) + value + changed.slice(end),
      this.text,
    )
    return encode(text)
  }

  /** The text with the values at two paths exchanged; `first` stands before `second`. */
  swap(first: readonly PropertyKey[], second: readonly PropertyKey[]): Uint8Array {
    const [a, b] = [this.rangeOf(first), this.rangeOf(second)]
    const parts = [
      this.text.slice(0, a[0]),
      this.text.slice(...b),
      this.text.slice(a[1], b[0]),
      this.text.slice(...a),
      this.text.slice(b[1]),
    ]
    return encode(parts.join(''))
  }

  /** The file without one entry of each `absent` map in turn, with what was dropped. */
  *withoutEachAbsent(): Generator<{ name: string; bytes: Uint8Array }> {
    const found: { name: string; start: number; end: number }[] = []
    visit(this.#document, {
      Pair: (_key, pair) => {
        if (!isScalar(pair.key) || pair.key.value !== 'absent' || !isMap(pair.value)) return
        for (const { key, value } of pair.value.items) {
          const [from, to] = [rangeOf(key), rangeOf(value)]
          if (from && to) {
            found.push({ name: String(key), start: from[0], end: to[1] })
          }
        }
      },
    })
    for (const { name, start, end } of found) {
      // The comma or line that followed the entry goes with it.
      const comma = /^\s*,/.exec(this.text.slice(end))?.[0].length ?? 0
      yield { name, bytes: encode(this.text.slice(0, start) + this.text.slice(end + comma)) }
    }
  }
}

const rangeOf = (node: unknown): Node['range'] => (isNode(node) ? (node.range ?? null) : null)

const encode = (text: string) => new TextEncoder().encode(text)
