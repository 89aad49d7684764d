import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Place } from '../../schemas/place.ts'
import { changeData } from '../authored/change-data.ts'
import { alone } from '../authored/write-lock.ts'
import { filesOf, readDataFolder } from '../authored/data-folder.ts'
import { compile } from '../compile/compile.ts'
import { withNewIds } from '../compile/register.ts'
import { formatProblem, type Problem } from '../problem.ts'
import { Refusal } from '../refusal.ts'
import { open } from './doubts.ts'
import { readDraftYaml } from './read-yaml.ts'
import { DOUBTS, published, readDoubts } from './write-draft.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const notMoved = new Set([DOUBTS, 'place.yaml'])

/**
 * Moves a draft’s files into `data/` and registers their ids, once all of `data/`
 * with them is proved; else says what is wrong and moves nothing. Killed at any
 * moment, `data/` holds all of the draft or nothing of it; run again, it finishes.
 */
export function publish(id: string, folders: Folders): string[] {
  return alone(folders.data, () => publishAlone(id, folders))
}

interface Folders {
  data: string
  drafts: string
}

function publishAlone(id: string, { data, drafts }: Folders): string[] {
  const draft = join(drafts, id)
  if (!existsSync(join(draft, DOUBTS))) throw new Refusal(`There is no draft called ${id}.`)
  const left = open(readDoubts(draft))
  if (left.length > 0)
    throw new Refusal(`${left.length} doubts of ${id} are open: npm run review -- ${id}`)
  const before = readDataFolder(data)
  const changed = new Map<string, Uint8Array>()
  const moved = filesOf(draft).filter((path) => !notMoved.has(path))
  for (const path of moved) {
    const content = readFileSync(join(draft, path))
    const isReply = path.startsWith('replies/')
    changed.set(path, isReply ? encode(withoutDraftNote(content.toString('utf8'))) : content)
  }
  const places = withPlace(draft, before.get('places.yaml'))
  if (places !== null) changed.set('places.yaml', encode(places))

  const first = compile(new Map([...before, ...changed]))
  if (first.unregistered.length > 0)
    changed.set('ids.txt', encode(withNewIds(before.get('ids.txt'), first.unregistered)))
  const { dataset, problems } = changed.has('ids.txt')
    ? compile(new Map([...before, ...changed]))
    : first
  if (dataset === null)
    throw new Refusal(
      [...problems.map(inDraft(id, moved)), `${problems.length} problems. Nothing was moved.`].join(
        '\n',
      ),
    )

  changeData(data, changed)
  const gone = join(drafts, published + id)
  rmSync(gone, { recursive: true, force: true })
  renameSync(draft, gone)
  rmSync(gone, { recursive: true, force: true })
  return moved
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
  const read = Place.safeParse(readDraftYaml(path).toJS())
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
