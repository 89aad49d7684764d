import { Bilingual } from '../../schemas/bilingual.ts'
import { dataLicence } from '../../schemas/envelope.ts'
import { resourceNames, resources } from '../../schemas/resources.ts'
import { twoLines } from '../two-lines.ts'
import { componentSchemas } from './components.ts'
import { headers } from './headers.ts'
import { sharedParameters } from './parameters.ts'
import { aboutTheApi, type ExampleIds, paths, searchTag } from './paths.ts'
import type { Refused } from './refused-requests.ts'
import { refusals } from './responses.ts'

const Description = Bilingual.strip()

/** What the examples of the document are taken from, where there is a database to ask. */
export interface Shown {
  ids: ExampleIds
  refused: Refused
}

/** The OpenAPI document of one release, derived from the schemas and the parameters’ readers. */
export function openApiDocument(
  releasedOn: string,
  { ids, refused }: Shown = { ids: {}, refused: {} },
) {
  return {
    openapi: '3.1.1',
    info: {
      title: '有据 · Youju',
      version: '1.0.0',
      summary:
        '政府答复中的每个数字，都通向它的原句。Every number of a reply leads to its sentence.',
      description: twoLines({
        zh: '只读，无需密钥，允许跨源访问。字段与枚举值可能增加，不会删除或改变含义。',
        en: 'Read-only, no key, open to every origin. Fields and values may be added; none is removed or changes meaning.',
      }),
      license: dataLicence,
    },
    servers: [{ url: '/' }],
    security: [],
    tags: [
      { name: aboutTheApi, description: '接口本身。\nThe API itself.' },
      { name: searchTag, description: '全文检索。\nFull-text search.' },
      ...resourceNames.map((name) => ({
        name,
        description: twoLines(Description.parse(resources[name].schema.meta())),
      })),
    ],
    paths: paths(ids),
    components: {
      schemas: componentSchemas(),
      parameters: sharedParameters(releasedOn),
      headers,
      responses: refusals(refused),
    },
  }
}
