import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isMap } from 'yaml'
import { Bilingual } from '../../schemas/bilingual.ts'
import { isPlaceholder } from '../authored/placeholder.ts'
import { placeholdersIn } from '../prove/placeholders.ts'
import type { Doubt } from './doubts.ts'
import { readDraftYaml } from './read-yaml.ts'
import type { Ask } from './review.ts'
import { replaceFile } from './write-draft.ts'

type Place = (string | number)[]

/** The texts of a doubt’s place that are still to be worded, by their paths in its file. */
export function unworded(draft: string, doubt: Doubt): Place[] {
  const found = openPlace(draft, doubt)
  return found === null ? [] : textsToWord(found.document, found.path)
}

/** Asks for the words of each text, the same only once. False at the end of the input. */
export async function word(draft: string, doubt: Doubt, ask: Ask): Promise<boolean> {
  const found = openPlace(draft, doubt)
  if (found === null) return false
  const { file, document } = found
  const answers = new Map<string, Bilingual>()
  for (const path of textsToWord(document, found.path)) {
    const { zh } = textAt(document, path)
    const name = path.at(-1)
    const said = answers.get(zh) ?? (await askFor(String(name), zh, ask))
    if (said === null) return false
    answers.set(zh, said)
    for (const [language, words] of Object.entries(said)) document.setIn([...path, language], words)
  }
  replaceFile(file, document.toString({ lineWidth: 0, flowCollectionPadding: true }))
  return true
}

function openPlace(draft: string, { place }: Doubt) {
  if (place === null) return null
  const file = join(draft, place.file)
  if (!existsSync(file)) return null
  return { file, path: place.path, document: readDraftYaml(file) }
}

function textsToWord(document: Document, at: Place): Place[] {
  const texts = placeholdersIn(valueAt(document, at)).map(({ path }) => path.slice(0, -1).join('.'))
  return [...new Set(texts)].map((path) => [...at, ...path.split('.')])
}

function textAt(document: Document, path: Place): Bilingual {
  return Bilingual.parse(valueAt(document, path))
}

function valueAt(document: Document, path: Place): unknown {
  const node: unknown = document.getIn(path, true)
  return isMap(node) ? node.toJS(document) : null
}

async function askFor(name: string, draft: string, ask: Ask): Promise<Bilingual | null> {
  const zh = await askWords(`${name} in Chinese (Enter keeps “${draft}”): `, draft, ask)
  const en = zh === null ? null : await askWords(`${name} in English: `, '', ask)
  return zh === null || en === null ? null : { zh, en }
}

async function askWords(question: string, kept: string, ask: Ask): Promise<string | null> {
  for (;;) {
    const typed = await ask(question)
    if (typed === null) return null
    const words = typed.trim() === '' ? kept : typed.trim()
    if (words !== '' && !isPlaceholder(words)) return words
  }
}
