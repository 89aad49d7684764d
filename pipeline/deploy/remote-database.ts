import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { DatabaseName } from '../load/choose.ts'
import type { Fillable } from '../load/contents.ts'
import { answered, said, type Wrangler } from './wrangler.ts'

const Results = z.array(z.object({ results: z.array(z.unknown()).default([]) })).min(1)

/**
 * A database of the account as a load fills it. A part is a file that D1 imports: it undoes all of a
 * file that fails, and bounds it to 5 GB.
 */
export const remoteDatabase = (wrangler: Wrangler, name: DatabaseName): Fillable => ({
  ask: async (statement) => {
    const args = ['d1', 'execute', name, '--remote', '--json', '--yes', '--command', statement]
    return Results.parse(await answered(wrangler, args))[0]?.results ?? []
  },
  apply: async (statements) => {
    const folder = mkdtempSync(join(tmpdir(), 'youju-part-'))
    try {
      const file = join(folder, 'part.sql')
      writeFileSync(file, `${statements.join(';\n')};\n`)
      await said(wrangler, ['d1', 'execute', name, '--remote', '--yes', '--file', file])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})
