import { readArchive } from '../authored/archive.ts'
import type { DataFolder } from '../authored/data-folder.ts'
import { segmentLetter } from '../letter/segment.ts'
import { sha256 } from '../prove/archived-text.ts'
import { contextOf } from '../prove/quote.ts'
import { proveLetter } from '../prove/letter.ts'
import { CodePoints } from '../text/code-points.ts'
import { EditableYaml } from './edit-yaml.ts'
import { quotesOf } from './quotes.ts'

/**
 * A data folder whose archived text was replaced by one that differs in a
 * single sentence, frozen again: what the data would be had the page said
 * that. For tests that push a made-up letter through everything.
 */
export function refreeze(folder: DataFolder, id: string, text: string): DataFolder {
  const { archive } = readArchive(folder)
  const reply = archive?.replies.get(id)
  const before = folder.get(`sources/${id}.txt`)
  if (reply === undefined || before === undefined) throw new Error(`no reply ${id}`)
  const frozen = segmentLetter(text)
  const refrozen = { ...reply, value: { ...reply.value, letter: frozen } }
  const letter = proveLetter(refrozen, new CodePoints(text), ({ what }) => {
    throw new Error(what)
  })
  if (letter === null) throw new Error('the text cannot be frozen')
  const longer = [...text].length - [...new TextDecoder().decode(before)].length
  const last = Math.max(...reply.value.figures.map(({ evidence }) => evidence.end))

  const edits = quotesOf(reply.value).flatMap(({ at, quote }) => {
    const stands = letter.text.slice(quote.start, quote.end) === quote.exact || quote.end <= last
    const start = quote.start + (stands ? 0 : longer)
    const end = quote.end + (stands ? 0 : longer)
    const now = { ...quote, start, end, ...contextOf(letter, start, end) }
    return [{ path: at, value: JSON.stringify(now) }]
  })
  const sentences = frozen.flatMap((paragraph, index) =>
    Object.entries(paragraph.sentences).map(([anchor, words]) => ({
      path: ['letter', index, 'sentences', anchor],
      value: JSON.stringify(words),
    })),
  )
  const bytes = new TextEncoder().encode(text)
  const yaml = (path: string) => new EditableYaml(folder.get(path) ?? new Uint8Array())
  return new Map(folder)
    .set(`sources/${id}.txt`, bytes)
    .set(`sources/${id}.yaml`, yaml(`sources/${id}.yaml`).replace(['sha256'], sha256(bytes)))
    .set(`replies/${id}.yaml`, yaml(`replies/${id}.yaml`).replaceAll([...edits, ...sentences]))
}
