import { join } from 'node:path'
import { z } from 'zod'
import { filtersOf } from '../../../schemas/filters.ts'
import { type ResourceName, resourceNames, resources } from '../../../schemas/resources.ts'
import { valuesAt } from '../../../worker/stored/values.ts'
import { chooseWords, type Words } from './grams.ts'
import { sampleLines } from './sample-lines.ts'
import { byFrequency } from './statistics.ts'

/** What requests are made of: ids, values of fields and words that a dataset really holds. */
export interface Samples {
  /** The id of a record in the middle of each table. */
  id: (resource: ResourceName) => string
  /** Values of a field, the most frequent of a sample of records first. */
  values: (resource: ResourceName, path: string) => readonly string[]
  words: Words
}

const recordsRead = 1500
const lettersRead = 500

const Identified = z.looseObject({ id: z.string() })

/** Takes samples from the tables of a compiled dataset. */
export function takeSamples(dataset: string): Samples {
  const fileOf = (name: ResourceName) => join(dataset, 'tables', `${name}.ndjson`)
  const ids = new Map<ResourceName, string>()
  const values = new Map<string, readonly string[]>()
  for (const resource of resourceNames) {
    const records = sampleLines(fileOf(resource), recordsRead).map((line) =>
      Identified.parse(JSON.parse(line)),
    )
    ids.set(resource, records[records.length >> 1]?.id ?? '')
    for (const { path } of filtersOf(resource)) {
      const found = byFrequency(records.flatMap((record) => valuesAt(record, path).map(String)))
      values.set(
        `${resource} ${path}`,
        found.map(({ name }) => name),
      )
    }
  }
  const letters = sampleLines(fileOf('replies'), lettersRead).map((line) => {
    const { sections } = resources.replies.schema.parse(JSON.parse(line))
    return sections
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
      .map(({ text }) => text)
      .join('\n')
  })
  return {
    id: (resource) => ids.get(resource) ?? '',
    values: (resource, path) => values.get(`${resource} ${path}`) ?? [],
    words: chooseWords(letters),
  }
}
