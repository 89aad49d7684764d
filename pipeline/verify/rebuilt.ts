import { Release } from '../../schemas/release.ts'
import { kept } from '../history/history.ts'
import type { Content } from '../release/content.ts'
import { releaseFiles } from '../release/release-files.ts'
import { signaturePath } from '../release/manifest.ts'
import { type Finding, notChecked, over } from './finding.ts'
import type { OpenRelease } from './open-release.ts'
import type { ReadTables } from './tables.ts'

/** Every other file of the release is the one that its tables and texts make. */
export function checkRebuilt(
  { files, manifest }: Pick<OpenRelease, 'files' | 'manifest'>,
  tables: ReadTables,
  tool: string,
): Finding[] {
  if (manifest.tool !== tool) {
    return [
      notChecked(
        'formats',
        `CSV, JSON, XLSX, SQLite and descriptions were made by ${manifest.tool}, and this is ${tool}: only that version makes the same bytes`,
      ),
    ]
  }
  const content = contentIn({ files, manifest }, tables)
  if (content === null) return [notChecked('formats', 'the tables cannot be read')]
  const again = releaseFiles(content, tool)
  const wrong = [...files].flatMap(([path, bytes]) => {
    if (path === signaturePath) return []
    const expected = again.get(path)
    return expected !== undefined && Buffer.compare(bytes, expected) === 0
      ? []
      : [`${path} is not what the tables and texts make`]
  })
  const missing = [...again.keys()].filter((path) => !files.has(path))
  return over('formats', `${again.size} files made again from the tables are the same`, [
    ...wrong,
    ...missing.map((path) => `${path} is missing`),
  ])
}

function contentIn(
  { files, manifest }: Pick<OpenRelease, 'files' | 'manifest'>,
  tables: ReadTables,
): Content | null {
  const record = tables.get('releases')?.records.find(({ id }) => id === manifest.release)
  const release = Release.safeParse(record).data
  if (release === undefined) return null
  const texts = [...files].flatMap(([path, bytes]) => {
    const source = /^texts\/(.+)\.txt$/.exec(path)?.[1]
    return source === undefined ? [] : [[source, bytes] as const]
  })
  return {
    release,
    site: { origin: manifest.origin, operator: manifest.operator },
    tables: new Map([...tables].map(([name, { lines }]) => [name, lines])),
    texts: new Map(texts),
    diff: files.get(kept.diff) ?? null,
    recorded: null,
  }
}
