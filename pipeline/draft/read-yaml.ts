import { readFileSync } from 'node:fs'
import { type Document, LineCounter, parseDocument } from 'yaml'
import { Refusal } from '../refusal.ts'

const again = 'or delete the draft’s folder and ingest its page again'

/**
 * A file of a draft, which a person may be in the midst of editing.
 *
 * @throws Refusal where it is gone or no YAML, with the line and what to do
 */
export function readDraftYaml(path: string): Document {
  const lines = new LineCounter()
  const document = parseDocument(textOf(path), { lineCounter: lines, uniqueKeys: true })
  const [error] = document.errors
  if (error === undefined) return document
  const { line } = lines.linePos(error.pos[0])
  const [what = ''] = error.message.split('\n')
  throw new Refusal(`${path}:${line} is not valid YAML: ${what} Correct it, ${again}.`)
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Refusal(`${path} is missing or cannot be read. Restore it, ${again}.`)
  }
}
