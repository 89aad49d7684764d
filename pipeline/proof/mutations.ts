import { Qualifier } from '../../schemas/qualifier.ts'
import { Unit } from '../../schemas/unit.ts'
import { readArchive } from '../authored/archive.ts'
import type { DataFolder } from '../authored/data-folder.ts'
import { sha256 } from '../prove/archived-text.ts'
import { EditableYaml } from './edit-yaml.ts'
import { datedMutations } from './mutations-of-dates.ts'
import { pointerMutations } from './mutations-of-pointers.ts'
import { wordMutations } from './mutations-of-words.ts'
import { closedMutations } from './mutations-of-kinds.ts'
import { bytesOf, type Mutation, withFile } from './mutate.ts'
import { quotesOf } from './quotes.ts'

/** Every mutation of a kind of a data folder that holds the reply `id`. */
export function mutationsOf(folder: DataFolder, id: string) {
  const { archive } = readArchive(folder)
  const reply = archive?.replies.get(id)
  if (reply === undefined) throw new Error(`no reply ${id}`)
  const path = `replies/${id}.yaml`
  const source = `sources/${reply.value.source}`
  const yaml = new EditableYaml(bytesOf(folder, path))
  const { figures } = reply.value
  const edit = (at: readonly PropertyKey[], value: string): Mutation => ({
    name: `${at.map(String).join('.')} → ${value}`,
    folder: () => withFile(folder, path, yaml.replace(at, value)),
  })
  const quotes = quotesOf(reply.value)

  return {
    'digit of a value': figures.flatMap((figure, index) =>
      (['value', 'low', 'high'] as const).flatMap((key) => {
        const written = figure[key] === undefined ? '' : String(figure[key])
        return otherDigits(written).map((value) => edit(['figures', index, key], value))
      }),
    ),
    unit: figures.flatMap((figure, index) =>
      Unit.options
        .filter((unit) => unit !== figure.unit)
        .map((unit) => edit(['figures', index, 'unit'], unit)),
    ),
    qualifier: figures.flatMap((figure, index) =>
      Qualifier.options
        .filter((qualifier) => qualifier !== figure.qualifier)
        .map((qualifier) => edit(['figures', index, 'qualifier'], qualifier)),
    ),
    offset: quotes.flatMap(({ at, quote }) =>
      (['start', 'end'] as const).flatMap((key) =>
        [-10, -1, 1, 10].map((by) => edit([...at, key], String(quote[key] + by))),
      ),
    ),
    'character of a quote': quotes.flatMap(({ at, quote }) =>
      (['exact', 'prefix', 'suffix'] as const).flatMap((key) => {
        const characters = [...quote[key]]
        return characters.map((character, index) =>
          edit(
            [...at, key],
            JSON.stringify(characters.with(index, character === '某' ? '甲' : '某').join('')),
          ),
        )
      }),
    ),
    'evidence of two figures swapped': figures.flatMap((_, first) =>
      figures.slice(first + 1).map((__, distance): Mutation => {
        const second = first + 1 + distance
        const [a, b] = [first, second].map((index) => ['figures', index, 'evidence'])
        return {
          name: `figures ${first} and ${second}`,
          folder: () => withFile(folder, path, yaml.swap(a ?? [], b ?? [])),
        }
      }),
    ),
    'absent reason dropped': [...folder.keys()]
      .filter((file) => file.endsWith('.yaml') && file !== 'site.yaml')
      .flatMap((file) =>
        [...new EditableYaml(bytesOf(folder, file)).withoutEachAbsent()].map(
          ({ name, bytes }): Mutation => ({
            name: `${file} ${name}`,
            folder: () => withFile(folder, file, bytes),
          }),
        ),
      ),
    ...pointerMutations(folder, path, reply.value),
    ...datedMutations(folder, path, reply.value),
    ...closedMutations(folder, id, reply.value),
    ...wordMutations(folder, path, reply.value),
    'byte of the archived text': flips(folder, `${source}.txt`, () => null),
    'byte of the archived text, digest recomputed': flips(folder, `${source}.txt`, (bytes) => ({
      path: `${source}.yaml`,
      bytes: new EditableYaml(bytesOf(folder, `${source}.yaml`)).replace(['sha256'], sha256(bytes)),
    })),
  }
}

/** The number with each digit in turn replaced by another, as it would be mistyped. */
function otherDigits(written: string): string[] {
  return [...written].flatMap((character, index) =>
    /\d/.test(character)
      ? [[...written].with(index, String((Number(character) + 1) % 10)).join('')]
      : [],
  )
}

/** One mutation for each byte of a file, all bits of one position flipped in a way that varies. */
function flips(
  folder: DataFolder,
  path: string,
  also: (bytes: Uint8Array) => { path: string; bytes: Uint8Array } | null,
): Mutation[] {
  const original = bytesOf(folder, path)
  return Array.from(original, (byte, index): Mutation => {
    return {
      name: `byte ${index}`,
      folder: () => {
        const bytes = new Uint8Array(original)
        bytes[index] = byte ^ (1 << (index % 8))
        const changed = withFile(folder, path, bytes)
        const other = also(bytes)
        return other === null ? changed : withFile(changed, other.path, other.bytes)
      },
    }
  })
}
