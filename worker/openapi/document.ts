import { Bilingual } from '../../schemas/bilingual.ts'
import { dataLicence } from '../../schemas/envelope.ts'
import { promise } from '../../schemas/promise.ts'
import { resourceNames, resources } from '../../schemas/resources.ts'
import { twoLines } from '../two-lines.ts'
import { componentSchemas } from './components.ts'
import { headers } from './headers.ts'
import { sharedParameters } from './parameters.ts'
import { aboutTheApi, type ExampleIds, paths, searchTag } from './paths.ts'
import type { Refused } from './refused-requests.ts'
import { refusals } from './responses.ts'

const Description = Bilingual.strip()

const opening = twoLines({
  zh: '只读，无需密钥，允许跨源访问。每个地址除 GET 外也接受 HEAD 与 OPTIONS；格式由后缀（.csv）或 Accept 决定，.json 与无后缀相同。用 fields= 时，记录只含所要的字段，其余的必有字段也不在其中。',
  en: 'Read-only, no key, open to every origin. Every address takes HEAD and OPTIONS besides GET; the format is chosen by suffix (.csv) or Accept, .json being the same as none. With fields=, a record holds the fields that were asked for, and lacks others that it always has.',
})

/** What users may rely on, in both languages. */
const promised = promise.map(
  ({ title, says }) =>
    `**${title.zh} · ${title.en}**\n\n${says.map(({ zh, en }) => `- ${zh}\n  ${en}`).join('\n')}`,
)

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
      description: [opening, ...promised].join('\n\n'),
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
