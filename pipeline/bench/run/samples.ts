import { join } from 'node:path'
import { z } from 'zod'
import { filtersOf } from '../../../schemas/filters.ts'
import {
  type ResourceName,
  type ResourceRecord,
  resourceNames,
  resources,
} from '../../../schemas/resources.ts'
import { valuesAt } from '../../../worker/stored/values.ts'
import { chooseWords, type Words } from './grams.ts'
import { sampleLines } from './sample-lines.ts'
import { byFrequency } from './statistics.ts'

/** What requests are made of: ids, values of fields and words that a dataset really holds. */
export interface Samples {
  /** Ids from all over a table. */
  ids: (resource: ResourceName) => readonly string[]
  /** Values of a field, the most frequent first. */
  values: (resource: ResourceName, path: string) => readonly Value[]
  words: Words
}

/** A value of a field, and how many records of the table hold it, as far as a sample tells. */
export interface Value {
  value: string
  records: number
}

type Release = ResourceRecord<'releases'>

const recordsRead = 1500
const lettersRead = 500

const Identified = z.looseObject({ id: z.string() })

/** Takes samples from the tables of a compiled dataset. */
export function takeSamples(dataset: string, { tables }: Release): Samples {
  const fileOf = (name: ResourceName) => join(dataset, 'tables', `${name}.ndjson`)
  const ids = new Map<ResourceName, readonly string[]>()
  const values = new Map<string, readonly Value[]>()
  for (const resource of resourceNames) {
    const records = sampleLines(fileOf(resource), recordsRead).map((line) =>
      Identified.parse(JSON.parse(line)),
    )
    ids.set(
      resource,
      records.map(({ id }) => id),
    )
    const size = tables.find(({ name }) => name === resource)?.records ?? 1
    const share = size / records.length
    for (const { path } of filtersOf(resource)) {
      const found = byFrequency(records.flatMap((record) => valuesAt(record, path).map(String)))
      values.set(
        `${resource} ${path}`,
        found.map(({ name, times }) => ({ value: name, records: Math.round(times * share) })),
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
    ids: (resource) => ids.get(resource) ?? [],
    values: (resource, path) => values.get(`${resource} ${path}`) ?? [],
    words: chooseWords(letters),
  }
}
