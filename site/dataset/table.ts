import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { ResourceName } from '../../schemas/resources.ts'

/** Where `npm run build` leaves the compiled dataset. */
export const datasetFolder = () => process.env.YOUJU_DATASET ?? '.youju/dataset'

/** Reads one table of the dataset, one record a line. */
export function readTable<S extends z.ZodType>(
  folder: string,
  name: ResourceName,
  schema: S,
): z.output<S>[] {
  const file = join(folder, 'tables', `${name}.ndjson`)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const record = schema.safeParse(JSON.parse(line))
      if (record.success) return record.data
      const [issue] = record.error.issues
      const where = issue?.path.join('.') ?? ''
      throw new Error(
        `${file}:${index + 1} ${where}: ${issue?.message ?? 'not a record'}. Compile the dataset again.`,
      )
    })
}

export function readSourceText(folder: string, id: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(folder, 'sources', `${id}.txt`)))
}
