import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { parse } from 'yaml'
import { Place } from '../../schemas/place.ts'
import { readDataFolder } from '../authored/data-folder.ts'
import { compile } from '../compile/compile.ts'
import { formatProblem, type Problem } from '../problem.ts'
import { Refusal } from '../refusal.ts'
import { open } from './doubts.ts'
import { DOUBTS, readDoubts, replaceFile } from './write-draft.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const notMoved = new Set([DOUBTS, 'place.yaml'])

/**
 * Moves a draft’s files into `data/` and registers their ids, once all of `data/`
 * with them is proved; else says what is wrong and moves nothing. Killed half-way,
 * it moves the rest when it is run again.
 */
export function publish(id: string, { data, drafts }: { data: string; drafts: string }): string[] {
  const draft = join(drafts, id)
  if (!existsSync(join(draft, DOUBTS))) throw new Refusal(`There is no draft called ${id}.`)
  const left = open(readDoubts(draft))
  if (left.length > 0)
    throw new Refusal(`${left.length} doubts of ${id} are open: npm run review -- ${id}`)
  const folder = new Map(readDataFolder(data))
  const moved = filesOf(draft).filter((path) => !notMoved.has(path))
  for (const path of moved) {
    const content = readFileSync(join(draft, path))
    const isReply = path.startsWith('replies/')
    folder.set(path, isReply ? encode(withoutDraftNote(content.toString('utf8'))) : content)
  }
  const places = withPlace(draft, folder.get('places.yaml'))
  if (places !== null) folder.set('places.yaml', encode(places))

  const register = Buffer.from(folder.get('ids.txt') ?? new Uint8Array()).toString('utf8')
  const first = compile(folder)
  const lines = first.unregistered.map(
    ({ on, resource, id: each }) => `${on} ${resource} ${each}\n`,
  )
  const ids = register + lines.join('')
  folder.set('ids.txt', encode(ids))
  const { dataset, problems } = lines.length === 0 ? first : compile(folder)
  if (dataset === null)
    throw new Refusal(
      [...problems.map(inDraft(id, moved)), `${problems.length} problems. Nothing was moved.`].join(
        '\n',
      ),
    )

  if (places !== null) replaceFile(join(data, 'places.yaml'), places)
  for (const path of moved.toSorted(lastTheReply)) {
    const target = join(data, path)
    mkdirSync(dirname(target), { recursive: true })
    const content = folder.get(path)
    if (content === undefined) continue
    replaceFile(target, Buffer.from(content).toString('utf8'))
  }
  replaceFile(join(data, 'ids.txt'), ids)
  const gone = join(drafts, `.published-${id}`)
  renameSync(draft, gone)
  rmSync(gone, { recursive: true, force: true })
  return moved
}

const lastTheReply = (a: string, b: string) =>
  Number(a.startsWith('replies/')) - Number(b.startsWith('replies/'))

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}

/** The list of doubts at the head of a draft is not published. */
function withoutDraftNote(yaml: string): string {
  const lines = yaml.split('\n')
  const from = lines.findIndex((line) => line.startsWith('# 草稿：'))
  if (from === -1) return yaml
  const to = lines.findIndex((line, at) => at > from && !line.startsWith('#'))
  return [...lines.slice(0, from), ...lines.slice(to)].join('\n')
}

/** `places.yaml` with the draft’s new place at its end; null where it has none, or it is there. */
function withPlace(draft: string, bytes: Uint8Array | undefined): string | null {
  const path = join(draft, 'place.yaml')
  if (!existsSync(path)) return null
  const read = Place.safeParse(parse(readFileSync(path, 'utf8')))
  if (!read.success)
    throw new Refusal(
      `${path}: give its division_code, six digits of GB/T 2260 in quotes, and its slug.`,
    )
  const { slug, name, division_code } = read.data
  const before = Buffer.from(bytes ?? new Uint8Array()).toString('utf8')
  if (
    Place.array()
      .parse(parse(before))
      .some((place) => place.slug === slug)
  )
    return null
  return `${before.trimEnd()}\n- { slug: ${slug}, name: ${name}, division_code: "${division_code}" }\n`
}

/** What is wrong is said of the file the person can mend: the draft’s. */
const inDraft = (id: string, moved: readonly string[]) => (problem: Problem) => {
  const path = problem.file.replace(/^data\//u, '')
  return formatProblem(
    moved.includes(path) ? { ...problem, file: `drafts/${id}/${path}` } : problem,
  )
}
