import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Release } from '../../schemas/release.ts'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'

/** Where `npm run build` leaves the compiled dataset. */
export const datasetFolder = () => process.env.YOUJU_DATASET ?? '.youju/dataset'

/**
 * Whether the tables are, byte for byte, those that the release is named by. The compiler has
 * parsed every record of them, which takes longer than drawing the pages: once is enough.
 */
export function areAsCompiled(folder: string): boolean {
  const release = readRelease(folder)
  const digest = createHash('sha256')
  for (const name of resourceNames.filter((each) => each !== 'releases')) {
    digest.update(`${name}\n`).update(readFileSync(fileOf(folder, name)))
  }
  return digest.digest('hex') === release.sha256
}

/** The release that the tables are named by; that of others, the table of releases tells. */
export const readRelease = (folder: string): Release =>
  Release.parse(JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')))

const fileOf = (folder: string, name: ResourceName) => join(folder, 'tables', `${name}.ndjson`)

/** Reads one table of the dataset, one record a line; what was parsed before is not parsed again. */
export function readTable<S extends z.ZodType>(
  folder: string,
  name: ResourceName,
  schema: S,
  parsedBefore = false,
): z.output<S>[] {
  const file = fileOf(folder, name)
  const record = parsedBefore ? z.custom<z.output<S>>() : schema
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const read = record.safeParse(JSON.parse(line))
      if (read.success) return read.data
      const [issue] = read.error.issues
      const where = issue?.path.join('.') ?? ''
      throw new Error(
        `${file}:${index + 1} ${where}: ${issue?.message ?? 'not a record'}. Compile the dataset again.`,
      )
    })
}

export function readSourceText(folder: string, id: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(folder, 'sources', `${id}.txt`)))
}
