import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, parseDocument, stringify } from 'yaml'
import { type Answer, type Doubt, type DoubtsFile, open } from './doubts.ts'
import { unworded, word } from './word.ts'
import { DOUBTS, readDoubts, replaceFile } from './write-draft.ts'

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
  const path = join(draft, DOUBTS)
  const file = readDoubts(draft)
  const next: DoubtsFile = {
    ...file,
    doubts: file.doubts.map((doubt) => (doubt.id === id ? { ...doubt, answer } : doubt)),
  }
  const head = /^(?:#.*\n)*/u.exec(readFileSync(path, 'utf8'))?.[0] ?? ''
  replaceFile(path, head + stringify(next, { lineWidth: 0 }))
}

/** Takes what was proposed out of its file. Later proposals of the same list move up, and their doubts with them. */
function drop(draft: string, { place }: Doubt): boolean {
  if (place === null) return false
  const path = join(draft, place.file)
  if (!existsSync(path)) return false
  const document = parseDocument(readFileSync(path, 'utf8'))
  document.deleteIn(place.path)
  replaceFile(path, document.toString({ lineWidth: 0, flowCollectionPadding: true }))
  const index = place.path.at(-1)
  if (typeof index === 'number') moveUp(draft, place.file, place.path.slice(0, -1), index)
  return true
}

function moveUp(
  draft: string,
  file: string,
  list: readonly (string | number)[],
  from: number,
): void {
  const path = join(draft, DOUBTS)
  const doubts = readDoubts(draft)
  const moved = doubts.doubts.map((doubt) => {
    const at = doubt.place?.path.at(-1)
    const isLater =
      doubt.place?.file === file &&
      doubt.place.path.slice(0, -1).join('/') === list.join('/') &&
      typeof at === 'number' &&
      at > from
    return isLater && doubt.place !== null
      ? { ...doubt, place: { file, path: [...list, at - 1] } }
      : doubt
  })
  const head = /^(?:#.*\n)*/u.exec(readFileSync(path, 'utf8'))?.[0] ?? ''
  replaceFile(path, head + stringify({ ...doubts, doubts: moved }, { lineWidth: 0 }))
}

/** Asks for a value, as YAML, at the place of the doubt or below it. */
async function edit(draft: string, { place }: Doubt, ask: Ask): Promise<boolean> {
  if (place === null) return false
  const path = join(draft, place.file)
  const document = parseDocument(readFileSync(path, 'utf8'))
  const node: unknown = document.toJS()
  const isWhole =
    typeof valueAt(node, place.path) !== 'object' || valueAt(node, place.path) === null
  const key = isWhole ? '' : ((await ask('key to change (such as label.zh, modality): ')) ?? '')
  const value = await ask('new value: ')
  if (value === null) return false
  const below = key.trim() === '' ? [] : key.trim().split('.')
  document.setIn([...place.path, ...below], asTyped(value))
  replaceFile(path, document.toString({ lineWidth: 0, flowCollectionPadding: true }))
  return true
}

/** 371000 typed for a code is text; null is null. */
function asTyped(typed: string): unknown {
  const value: unknown = parse(typed)
  return typeof value === 'number' ? typed.trim() : value
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined,
    value,
  )
}
