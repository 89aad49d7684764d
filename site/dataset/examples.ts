import { readFileSync } from 'node:fs'

/** The examples that read the downloads: each a file that runs, and what it is called by on the page. */
const files = {
  curl: 'get-and-check.sh',
  javascript: 'largest-amounts.mjs',
  python: 'largest_amounts.py',
  sqlite: 'largest-amounts-sqlite.sql',
  duckdb: 'largest-amounts-duckdb.sql',
} as const

export type ExampleName = keyof typeof files

/** An example as it is copied: of this copy of the site and this release. */
export function readExample(name: ExampleName, origin: string, release: string): string {
  return readFileSync(`docs/examples/${files[name]}`, 'utf8')
    .replaceAll('https://youju.example', origin)
    .replaceAll('RELEASE', release)
    .trimEnd()
}

const isName = (name: string): name is ExampleName => name in files
export const exampleNames: readonly ExampleName[] = Object.keys(files).filter(isName)
