import { readFileSync } from 'node:fs'
import { type Block, readMarkdown } from '../markdown.ts'

/** The changelog of the API, as its users read it in the repository, without the heading. */
export const readChangelog = (): Block[] =>
  readMarkdown(readFileSync('API-CHANGELOG.md', 'utf8')).filter(({ kind }) => kind !== 'title')
