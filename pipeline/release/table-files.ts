import { csvColumns } from '../../schemas/columns.ts'
import { dataLicence } from '../../schemas/envelope.ts'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { csvWriter } from '../../worker/formats/csv.ts'
import { ndjsonWriter } from '../../worker/formats/ndjson.ts'
import { type Content, linesOf, originOf } from './content.ts'
import { type Files, utf8 } from './files.ts'

/** Each table as CSV, NDJSON and JSON, the first two written as the API writes them. */
export function tableFiles(content: Content): Files {
  return new Map(
    resourceNames.flatMap((name) => [
      [`${name}.csv`, csvOf(content, name)],
      [`${name}.ndjson`, utf8(ndjsonWriter.page(linesOf(content, name)))],
      [`${name}.json`, jsonOf(content, name)],
    ]),
  )
}

function csvOf(content: Content, name: ResourceName) {
  const writer = csvWriter(csvColumns(name), originOf(content))
  return utf8(writer.head + writer.page(linesOf(content, name)))
}

function jsonOf(content: Content, name: ResourceName) {
  const records = linesOf(content, name)
  const meta = { total: records.length, release: content.release.id, licence: dataLicence }
  return utf8(`{"data":[\n${records.join(',\n')}\n],"meta":${JSON.stringify(meta)}}\n`)
}
