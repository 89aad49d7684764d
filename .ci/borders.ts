import { isBuiltin } from 'node:module'
import { posix } from 'node:path'

/** What the code of each folder may import of ours (DESIGN, section 1). */
const OURS: Record<string, readonly string[]> = {
  schemas: ['schemas'],
  pipeline: ['schemas', 'pipeline'],
  worker: ['schemas', 'worker'],
  site: ['schemas', 'site'],
}

/** What may be looked at over the fence; a `to` that ends in a slash is a folder. */
const DOORS = [
  { from: 'pipeline/bench/', to: 'worker/stored/', why: 'it asks for what is stored' },
  { from: 'pipeline/generate/', to: 'worker/stored/', why: 'the tables are made as they are used' },
  { from: 'pipeline/load/', to: 'worker/stored/', why: 'what is stored is written and read alike' },
  {
    from: 'pipeline/verbs/publish-contract.ts',
    to: 'worker/openapi/',
    why: 'what is published is written down',
  },
  {
    from: 'pipeline/release/',
    to: 'worker/formats/',
    why: 'a table is written as the API writes it',
  },
  {
    from: 'site/lists/read-numerals.ts',
    to: 'worker/stored/search/',
    why: 'what is typed into a form is read as search reads it',
  },
  { from: 'site/api.ts', to: 'worker/api.ts', why: 'on-demand pages ask the API in-process' },
  {
    from: 'site/contract.ts',
    to: 'worker/openapi/document.ts',
    why: 'the reference for readers is the document that the API serves',
  },
  { from: 'pipeline/youju.mjs', to: '.ci/require-node.mjs', why: 'one check of the Node version' },
]

const TEST = /\.test\.ts$|^site\/e2e\//
const BUILD_TIME = 'site/dataset/'

/** Whether a file's imports are watched at all: `.ci` and the configurations may look anywhere. */
export function isBordered(from: string): boolean {
  return OURS[topFolder(from)] !== undefined
}

/**
 * Why the file `from` may not import `specifier`, or nothing when it may.
 * Paths are from the repository's root with forward slashes. Nothing is looked up on
 * disk, so that a file which does not exist yet is judged like any other.
 */
export function borderProblem(from: string, specifier: string): string | undefined {
  const folder = topFolder(from)
  const allowed = OURS[folder]
  if (!allowed) return undefined
  if (specifier.startsWith('#') || specifier.startsWith('file:'))
    return `"${specifier}" hides which folder it comes from: write the path relative to this file`
  const to = pathOf(from, specifier)
  return to === undefined
    ? packageProblem(from, folder, specifier)
    : pathProblem(from, folder, allowed, to)
}

function pathProblem(from: string, folder: string, allowed: readonly string[], to: string) {
  if (allowed.includes(topFolder(to))) return undefined
  if (DOORS.some((door) => holds(door.from, from) && holds(door.to, to))) return undefined
  // The tests of the Worker and of the pages need rows, and only the pipeline makes rows.
  if (TEST.test(from) && folder !== 'schemas' && OURS[topFolder(to)]) return undefined
  return `${from} may not import ${to}: ${folder}/ imports only ${list(allowed)} of ours (DESIGN, section 1)`
}

const holds = (place: string, path: string) =>
  place.endsWith('/') ? path.startsWith(place) : path === place

function packageProblem(from: string, folder: string, specifier: string) {
  if (TEST.test(from)) return undefined
  if (folder === 'schemas' && specifier !== 'zod' && !specifier.startsWith('zod/'))
    return `${from} may not import "${specifier}": schemas/ imports only zod`
  if (['worker', 'site'].includes(folder) && isBuiltin(specifier) && !from.startsWith(BUILD_TIME))
    return `${from} may not import "${specifier}": ${folder}/ runs in workerd; only site/dataset/ reads files, at build time`
  return undefined
}

/** The file meant, from the repository's root; nothing when the specifier names a package. */
function pathOf(from: string, specifier: string): string | undefined {
  const [path = ''] = specifier.split('?')
  if (/^\.\.?(\/|$)/.test(path)) return posix.join(posix.dirname(from), path)
  // Vite reads "/worker/api.ts" from the root; "/favicon.svg" is a file of the site's public folder.
  return path.startsWith('/') && isBordered(path.slice(1))
    ? posix.normalize(path.slice(1))
    : undefined
}

function topFolder(path: string): string {
  return path.split('/')[0] ?? ''
}

function list(folders: readonly string[]): string {
  return folders.map((folder) => `${folder}/`).join(' and ')
}
