import {
  type Alias,
  type Document as YamlDocument,
  isNode,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../problem.ts'
import { decodeUtf8 } from '../text/utf8.ts'
import { onceForBytes } from './once-for-bytes.ts'
import { sayIssue } from './say-issue.ts'

export type Path = readonly PropertyKey[]

/** An authored YAML file: its value, and the line of every part of it. */
export interface Authored<T> {
  file: string
  value: T
  lineOf: (path: Path) => number
}

type Reading<T> = { authored: Authored<T>; problems: [] } | { authored: null; problems: Problem[] }

/**
 * Reads one authored file and holds it to its schema. Every problem names the
 * line; nothing is guessed, and a file with any problem gives no value.
 */
export function readAuthored<T>(file: string, bytes: Uint8Array, schema: z.ZodType<T>): Reading<T> {
  const parsed = parseYaml(bytes)
  if ('what' in parsed) return refused({ file, ...parsed })
  const { document, lines, value } = parsed
  const lineOf = (path: Path) => lineOfPath(document, lines, path)
  const held = schema.safeParse(value, { reportInput: true })
  if (held.success) return { authored: { file, value: held.data, lineOf }, problems: [] }
  const problems = held.error.issues.map((issue) => ({
    file,
    line: lineOf(issue.path),
    subject: issue.path.map(String).join('.'),
    ...sayIssue(issue),
  }))
  return { authored: null, problems }
}

interface Parsed {
  document: YamlDocument
  lines: LineCounter
  value: unknown
}

type Unparsed = Pick<Problem, 'line' | 'what' | 'remedy'>

const parseYaml = onceForBytes((bytes): Parsed | Unparsed => {
  const text = decodeUtf8(bytes)
  if (text === null) return { line: 1, what: 'not valid UTF-8', remedy: 'Save the file as UTF-8.' }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true })
  const [error] = document.errors
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0])
    const what = error.message.split('\n')[0] ?? error.message
    return { line, what: `not valid YAML: ${what}`, remedy: 'Correct the syntax.' }
  }
  const alias = firstAlias(document)
  if (alias !== null) {
    const { line } = lines.linePos(alias.range?.[0] ?? 0)
    const what = `*${alias.source} stands for what is written elsewhere`
    return { line, what, remedy: 'Write it out: a reader of one line must see what it says.' }
  }
  const value: unknown = document.toJS()
  return { document, lines, value }
})

function firstAlias(document: YamlDocument): Alias | null {
  const found: Alias[] = []
  visit(document, {
    Alias(_, alias) {
      found.push(alias)
      return visit.BREAK
    },
  })
  return found[0] ?? null
}

function refused(problem: Omit<Problem, 'subject'>): { authored: null; problems: Problem[] } {
  return { authored: null, problems: [{ subject: '', ...problem }] }
}

/** The line of the innermost part of `path` that the file really holds. */
function lineOfPath(document: YamlDocument, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
