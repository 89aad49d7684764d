import { csvColumns, type Column } from '../../schemas/columns.ts'
import { dataLicence } from '../../schemas/envelope.ts'
import { refersTo } from '../../schemas/refers-to.ts'
import { declared, type ResourceName, resourceNames } from '../../schemas/resources.ts'
import type { Content } from './content.ts'
import { digestOf } from './digest.ts'
import { type Files, jsonFile } from './files.ts'
import { about } from './about.ts'

/** Frictionless Data Package 1.0: every CSV with the type and meaning of its columns. */
export function dataPackageFile(content: Content, tables: Files): Uint8Array {
  return jsonFile({
    profile: 'tabular-data-package',
    name: 'youju',
    id: content.release.id,
    version: content.release.id,
    title: about.title,
    description: about.description,
    keywords: about.keywords,
    contributors: [{ title: content.site.operator ?? '有据 Youju', role: 'publisher' }],
    created: `${content.release.released_on}T00:00:00+08:00`,
    ...(content.site.origin !== null && { homepage: content.site.origin }),
    licenses: [{ name: 'CC-BY-4.0', title: dataLicence.name, path: dataLicence.url }],
    resources: resourceNames.map((name) => tableOf(name, tables)),
  })
}

function tableOf(name: ResourceName, tables: Files) {
  const path = `${name}.csv`
  const bytes = tables.get(path)
  if (bytes === undefined) throw new Error(`${path} was not written`)
  const columns = csvColumns(name)
  const foreignKeys = columns.flatMap(foreignKey)
  const { zh, en } = declared(name).label
  return {
    profile: 'tabular-data-resource',
    name,
    title: `${zh} · ${en}`,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    // Else programs guess, and a cell of JSON has many marks to guess by.
    dialect: { delimiter: ',' },
    bytes: bytes.length,
    hash: `sha256:${digestOf(bytes)}`,
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [''],
      primaryKey: 'id',
      // The profile allows no empty list.
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  }
}

const types = { text: 'string', integer: 'integer', number: 'number', boolean: 'boolean' } as const

const fieldOf = ({ name, path, holds, said }: Column) => ({
  name,
  type: types[holds],
  description: `${said.zh}\n${said.en}`,
  ...(path === 'id' && { constraints: { required: true, unique: true } }),
})

function foreignKey({ name, path, form }: Column) {
  const resource = form === 'value' ? refersTo(path) : null
  return resource === null ? [] : [{ fields: name, reference: { resource, fields: 'id' } }]
}
