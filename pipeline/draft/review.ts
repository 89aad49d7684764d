import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, parse } from 'yaml'
import { changeData } from '../authored/change-data.ts'
import { type Answer, type Doubt, open } from './doubts.ts'
import { readDraftYaml } from './read-yaml.ts'
import { unworded, word } from './word.ts'
import { DOUBTS, doubtsText, readDoubts, replaceFile } from './write-draft.ts'

/** Asks a person; null at the end of the input. */
export type Ask = (question: string) => Promise<string | null>

type Typed = Answer | 'worded' | 'quit'

const keys: Readonly<Record<string, Typed>> = {
  a: 'accepted',
  w: 'worded',
  e: 'edited',
  d: 'dropped',
  s: 'skipped',
  q: 'quit',
}

/** One doubt, with the passage it is about. */
export function sayDoubt({ id, about, says, passage, answer }: Doubt): string {
  return [
    `${id}  ${about}: ${says}${answer === null ? '' : `  [${answer}]`}`,
    ...(passage === null ? [] : [`    「${passage.replaceAll('\n', '⏎')}」`]),
  ].join('\n')
}

/**
 * Walks through the open doubts of a draft. Every answer is saved before the next
 * question. True when none is left open.
 */
export async function review(
  draft: string,
  ask: Ask,
  say: (words: string) => void,
): Promise<boolean> {
  const asked = new Set<string>()
  // Read anew each time: what was dropped moves the places of the doubts behind it.
  const next = () => open(readDoubts(draft)).find(({ id }) => !asked.has(id))
  for (let doubt = next(); doubt !== undefined; doubt = next()) {
    asked.add(doubt.id)
    say(sayDoubt(doubt))
    const answer = await answerTo(draft, doubt, ask, say)
    if (answer === null || answer === 'quit') return false
    if (answer === 'dropped' && !drop(draft, doubt)) return false
    if (answer === 'edited') {
      if (!(await edit(draft, doubt, ask))) return false
      if (unworded(draft, doubt).length > 0) {
        asked.delete(doubt.id)
        continue
      }
    }
    if (answer === 'worded' && !(await word(draft, doubt, ask))) return false
    save(draft, doubt.id, answer === 'worded' ? 'edited' : answer)
  }
  return open(readDoubts(draft)).length === 0
}

/** Accepts every open doubt at once, for one who has read the draft’s files; not what is still to be worded. */
export function acceptAll(draft: string): number {
  const doubts = open(readDoubts(draft)).filter((doubt) => unworded(draft, doubt).length === 0)
  for (const { id } of doubts) save(draft, id, 'accepted')
  return doubts.length
}

async function answerTo(
  draft: string,
  doubt: Doubt,
  ask: Ask,
  say: (words: string) => void,
): Promise<Typed | null> {
  const edits = doubt.place === null ? '' : ', [e]dit, [d]rop'
  const isWorded = () => unworded(draft, doubt).length === 0
  const words = isWorded() ? '' : '[w]ord it, '
  for (;;) {
    const typed = await ask(`${words}[a]ccept${edits}, [s]kip, [q]uit: `)
    if (typed === null) return null
    const answer = keys[typed.trim().toLowerCase().slice(0, 1)]
    if (answer === undefined || (answer === 'worded' && words === '')) continue
    if (doubt.place === null && (answer === 'edited' || answer === 'dropped')) continue
    if (answer === 'accepted' && !isWorded()) {
      say('It has no words in English yet: [w] asks for them.')
      continue
    }
    return answer
  }
}

function save(draft: string, id: string, answer: Answer): void {
  const file = readDoubts(draft)
  const doubts = file.doubts.map((doubt) => (doubt.id === id ? { ...doubt, answer } : doubt))
  replaceFile(join(draft, DOUBTS), doubtsText(draft, { ...file, doubts }))
}

/**
 * Takes what was proposed out of its file. Later proposals of the same list move up, and their doubts
 * with them: both files change, or neither.
 */
function drop(draft: string, { id, place }: Doubt): boolean {
  if (place === null) return false
  const path = join(draft, place.file)
  if (!existsSync(path)) return false
  const document = readDraftYaml(path)
  document.deleteIn(place.path)
  const file = readDoubts(draft)
  const doubts = movedUp(file.doubts, place).map((doubt) =>
    doubt.id === id ? { ...doubt, answer: 'dropped' as const } : doubt,
  )
  changeData(
    draft,
    new Map([
      [place.file, textOf(document)],
      [DOUBTS, doubtsText(draft, { ...file, doubts })],
    ]),
  )
  return true
}

function movedUp(doubts: readonly Doubt[], dropped: NonNullable<Doubt['place']>): Doubt[] {
  const list = dropped.path.slice(0, -1)
  const from = dropped.path.at(-1)
  return doubts.map((doubt) => {
    const at = doubt.place?.path.at(-1)
    const isLater =
      doubt.place?.file === dropped.file &&
      doubt.place.path.slice(0, -1).join('/') === list.join('/') &&
      typeof at === 'number' &&
      typeof from === 'number' &&
      at > from
    return isLater ? { ...doubt, place: { file: dropped.file, path: [...list, at - 1] } } : doubt
  })
}

const textOf = (document: Document) =>
  document.toString({ lineWidth: 0, flowCollectionPadding: true })

/** Asks for a value, as YAML, at the place of the doubt or below it. */
async function edit(draft: string, { place }: Doubt, ask: Ask): Promise<boolean> {
  if (place === null) return false
  const path = join(draft, place.file)
  const document = readDraftYaml(path)
  const node: unknown = document.toJS()
  const isWhole =
    typeof valueAt(node, place.path) !== 'object' || valueAt(node, place.path) === null
  const key = isWhole ? '' : ((await ask('key to change (such as label.zh, modality): ')) ?? '')
  const value = await ask('new value: ')
  if (value === null) return false
  const below = key.trim() === '' ? [] : key.trim().split('.')
  document.setIn([...place.path, ...below], asTyped(value))
  replaceFile(path, textOf(document))
  return true
}

/** null is null, and what is bracketed or quoted is YAML; all else is text: 371000, or Schools: in all. */
function asTyped(typed: string): unknown {
  const text = typed.trim()
  if (!/^(?:null|true|false|[[{"'].*)$/u.test(text)) return text
  try {
    return parse(text)
  } catch {
    return text
  }
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined,
    value,
  )
}
