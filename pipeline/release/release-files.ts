import { catalogueFile, schemaOrgFile } from './catalogue.ts'
import { citationFile } from './citation.ts'
import type { Content } from './content.ts'
import { dataPackageFile } from './datapackage.ts'
import type { Files } from './files.ts'
import { manifestFile, manifestOf, manifestPath } from './manifest.ts'
import { readmeFile } from './readme.ts'
import { schemaFiles } from './schema-files.ts'
import { sqliteFile } from './sqlite.ts'
import { tableFiles } from './table-files.ts'
import { workbookFile } from './workbook.ts'

/** Every file of a release, its manifest last: a function of the content and of the tool's name. */
export function releaseFiles(content: Content, tool: string): Files {
  const tables = tableFiles(content)
  const data = new Map([
    ...tables,
    ...(content.diff === null ? [] : [['diff.json', content.diff] as const]),
    ...[...content.texts].map(([id, bytes]) => [`texts/${id}.txt`, bytes] as const),
    ...schemaFiles(),
    ['youju.sqlite', sqliteFile(content)],
    ['youju.xlsx', workbookFile(content)],
    ['datapackage.json', dataPackageFile(content, tables)],
    ['CITATION.cff', citationFile(content)],
    ['README.md', readmeFile(content)],
  ])
  const described = new Map([
    ...data,
    ['catalogue.jsonld', catalogueFile(content, data)] as const,
    ['dataset.jsonld', schemaOrgFile(content, data)] as const,
  ])
  const manifest = manifestFile(manifestOf(content, described, tool))
  return new Map([...described, [manifestPath, manifest]])
}
