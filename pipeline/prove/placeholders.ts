import type { Authored, Path } from '../authored/document.ts'
import { isPlaceholder } from '../authored/placeholder.ts'
import type { Report } from '../problem.ts'

/** Refuses what a draft holds in the place of words that a person is to write. */
export function provePlaceholders(
  { file, value, lineOf }: Authored<unknown>,
  report: Report,
): void {
  for (const { path, text } of placeholdersIn(value)) {
    report({
      file,
      line: lineOf(path),
      subject: path.map(String).join('.'),
      what: `“${text}” is the importer’s placeholder`,
      remedy:
        path.at(-1) === 'en'
          ? 'Write in English what the Chinese says.'
          : 'Name in Chinese what the passage says.',
    })
  }
}

/** Every placeholder in a record, with its path. */
export function placeholdersIn(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return isPlaceholder(value) ? [{ path, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    placeholdersIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}
