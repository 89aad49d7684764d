import type { Bilingual } from '../../schemas/bilingual.ts'
import { examples } from '../../schemas/examples.ts'
import { declared, type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { itemAddress, listAddress, openApiAddress, root, searchAddress } from '../addresses.ts'
import { type Format, formatsOf, searchFormats } from '../formats/formats.ts'
import { takenBy } from '../list-request.ts'
import { itemParameters, listParameters } from '../parameters.ts'
import { searchParameters } from '../search-parameters.ts'
import { twoLines } from '../two-lines.ts'
import { examplesOf, queryParameters } from './parameters.ts'
import { itemName, listName, recordNames } from './record-names.ts'
import { answered, answeredAs, refusalsEverywhere, refusalsOfItems } from './responses.ts'
import { schemaAddress } from './schema-address.ts'

/** An id of each resource that has records: what the examples of items name. */
export type ExampleIds = Readonly<Partial<Record<ResourceName, string>>>

/** Every address of the API and what it answers. */
export function paths(releasedOn: string, ids: ExampleIds): Record<string, object> {
  return {
    [root]: { get: catalogue },
    [openApiAddress]: { get: openApi },
    [searchAddress]: { get: search },
    [`${searchAddress}.atom`]: { get: searchFeed },
    ...Object.fromEntries<object>(
      resourceNames.flatMap((resource): [string, object][] => [
        [listAddress(resource), { get: list(resource, releasedOn) }],
        [`${listAddress(resource)}.{format}`, { get: whole(resource, releasedOn) }],
        ...(declared(resource).feeds.includes('atom')
          ? [
              [`${listAddress(resource)}.atom`, { get: feed(resource, releasedOn) }] satisfies [
                string,
                object,
              ],
            ]
          : []),
        [itemAddress(resource, '{id}'), { get: item(resource, releasedOn, ids[resource]) }],
      ]),
    ),
  }
}

export const aboutTheApi = 'api'

const catalogue = {
  operationId: 'getCatalogue',
  tags: [aboutTheApi],
  summary: '全部资源 · Every resource',
  responses: {
    ...answered({ zh: '目录。', en: 'The catalogue.' }, 'Catalogue'),
    ...refusalsEverywhere,
  },
}

const openApi = {
  operationId: 'getOpenApi',
  tags: [aboutTheApi],
  summary: '本文档 · This document',
  responses: {
    ...answered({ zh: 'OpenAPI 3.1。', en: 'OpenAPI 3.1.' }, 'OpenApiDocument'),
    ...refusalsEverywhere,
  },
}

/** What is looked for in the examples: a word of the field, and a number in another spelling. */
const searchExamples = { q: '养老', resource: 'replies,figures', facet: 'resource,body.id' }

export const searchTag = 'search'

const search = {
  operationId: 'search',
  tags: [searchTag],
  summary: '检索 · Search',
  parameters: required('q', queryParameters(searchParameters, searchExamples)),
  responses: {
    ...answered(
      {
        zh: '含所有词的记录及命中的段落。',
        en: 'The records that hold all words, with the passages that do.',
      },
      'SearchHitList',
      searchFormats,
    ),
    ...refusalsEverywhere,
  },
}

const searchFeed = {
  operationId: 'feedSearch',
  tags: [searchTag],
  summary: '检索结果的订阅 · Feed of a search',
  parameters: required('q', queryParameters(takenBy('atom', searchParameters), { q: '养老' })),
  responses: { ...answeredAs(['atom']), ...refusalsEverywhere },
}

function required(name: string, parameters: readonly object[]): object[] {
  return parameters.map((parameter) =>
    'name' in parameter && parameter.name === name ? { ...parameter, required: true } : parameter,
  )
}

function list(resource: ResourceName, releasedOn: string) {
  const { zh, en } = declared(resource).label
  return {
    operationId: `list${capitalised(resource)}`,
    tags: [resource],
    summary: `${zh}列表 · ${en}`,
    description: examplesInWords(resource),
    parameters: queryParameters(listParameters(resource, releasedOn), examplesOf(resource)),
    'x-examples': examplesAt(resource),
    responses: {
      ...answered(
        { zh: '一页记录。', en: 'A page of records.' },
        listName(resource),
        formatsOf(resource, 'list'),
      ),
      ...refusalsEverywhere,
    },
  }
}

function whole(resource: ResourceName, releasedOn: string) {
  const { zh, en } = declared(resource).label
  const offered = formatsOf(resource, 'list').filter((format) => wholeFormats.includes(format))
  return {
    operationId: `export${capitalised(resource)}`,
    tags: [resource],
    summary: `全部${zh} · All ${en.toLowerCase()}`,
    parameters: [
      {
        name: 'format',
        in: 'path',
        required: true,
        description: twoLines({ zh: '格式。', en: 'The format.' }),
        schema: { type: 'string', enum: offered },
        example: 'csv',
      },
      ...queryParameters(takenBy('csv', listParameters(resource, releasedOn))),
    ],
    responses: { ...answeredAs(offered), ...refusalsEverywhere },
  }
}

const wholeFormats: readonly Format[] = ['csv', 'ndjson', 'ics']

function feed(resource: ResourceName, releasedOn: string) {
  const { zh, en } = declared(resource).label
  return {
    operationId: `feed${capitalised(resource)}`,
    tags: [resource],
    summary: `${zh}的订阅 · Feed of ${en.toLowerCase()}`,
    parameters: queryParameters(takenBy('atom', listParameters(resource, releasedOn))),
    responses: { ...answeredAs(['atom']), ...refusalsEverywhere },
  }
}

function item(resource: ResourceName, releasedOn: string, id: string | undefined) {
  const { zh, en } = declared(resource).label
  return {
    operationId: `get${recordNames[resource]}`,
    tags: [resource],
    summary: `一条${zh} · One of: ${en}`,
    parameters: [
      {
        name: 'id',
        in: 'path',
        required: true,
        description: twoLines({ zh: '记录编号。', en: 'Id of the record.' }),
        schema: { $ref: schemaAddress(resource === 'releases' ? 'ReleaseId' : 'Id') },
        ...(id !== undefined && { example: id }),
      },
      ...queryParameters(itemParameters(resource, releasedOn)),
    ],
    responses: {
      ...answered(
        { zh: '这条记录。', en: 'The record.' },
        itemName(resource),
        formatsOf(resource, 'item'),
      ),
      ...refusalsOfItems,
    },
  }
}

/** The examples of a list as addresses, each with what it asks. */
const examplesAt = (resource: ResourceName): { url: string; says: Bilingual }[] =>
  examples[resource].map(({ query, says }) => ({
    url: `${listAddress(resource)}?${new URLSearchParams(query).toString()}`,
    says,
  }))

const examplesInWords = (resource: ResourceName): string =>
  examplesAt(resource)
    .map(({ url, says }) => `- ${says.zh} · ${says.en}: \`GET ${decodeURIComponent(url)}\``)
    .join('\n')

const capitalised = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
