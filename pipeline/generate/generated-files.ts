import { editorSchemas } from './editor-schemas.ts'
import { stabilityPage } from './stability.ts'
import { tablesMigration } from './tables-migration.ts'

/**
 * Every generated file of the repository: its path from the root, and its text.
 * `npm run generate` writes them; with `--check` it compares.
 */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([tablesMigration(), ...editorSchemas(), stabilityPage()])
}
