import { type Example, examples, searchExamples } from '../../schemas/examples.ts'
import { declared, type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { itemAddress, listAddress, openApiAddress, root, searchAddress } from '../addresses.ts'
import {
  type AddressKind,
  type Format,
  formats,
  formatsOf,
  searchFormats,
} from '../formats/formats.ts'
import { answered, answeredAs, type Shown } from './content.ts'
import { idParameter, parametersOf, searchParametersIn, withHeld } from './parameters.ts'
import { itemName, listName, recordNames } from './record-names.ts'
import { refusalsOf } from './responses.ts'

/** An id of each resource that has records: what the examples of items name. */
export type ExampleIds = Readonly<Partial<Record<ResourceName, string>>>

/** Every address of the API and what it answers. */
export function paths(ids: ExampleIds): Record<string, object> {
  return {
    [root]: { get: catalogue },
    [openApiAddress]: { get: openApi },
    [searchAddress]: { get: search },
    [`${searchAddress}.atom`]: { get: searchFeed },
    ...Object.fromEntries(
      resourceNames.flatMap((resource): [string, object][] => [
        [listAddress(resource), { get: list(resource) }],
        ...besidesJson(resource, 'list').map((format): [string, object] => [
          `${listAddress(resource)}.${format}`,
          { get: listAs(format, resource) },
        ]),
        [itemAddress(resource, '{id}'), { get: item(resource, ids[resource]) }],
        ...besidesJson(resource, 'item').map((format): [string, object] => [
          `${itemAddress(resource, '{id}')}.${format}`,
          { get: itemAs(format, resource, ids[resource]) },
        ]),
      ]),
    ),
  }
}

const besidesJson = (resource: ResourceName, kind: AddressKind): Format[] =>
  formatsOf(resource, kind).filter((format) => format !== 'json')

export const aboutTheApi = 'api'

const catalogue = {
  operationId: 'getCatalogue',
  tags: [aboutTheApi],
  summary: '全部资源 · Every resource',
  parameters: withHeld([]),
  responses: {
    ...answered({ zh: '目录。', en: 'The catalogue.' }, ['json'], { whole: 'Catalogue' }),
    ...refusalsOf.plain,
  },
}

const openApi = {
  operationId: 'getOpenApi',
  tags: [aboutTheApi],
  summary: '本文档 · This document',
  parameters: withHeld([]),
  responses: {
    ...answered({ zh: 'OpenAPI 3.1。', en: 'OpenAPI 3.1.' }, ['json'], {
      whole: 'OpenApiDocument',
    }),
    ...refusalsOf.plain,
  },
}

export const searchTag = 'search'

const search = {
  operationId: 'search',
  tags: [searchTag],
  summary: '检索 · Search',
  parameters: withHeld(searchParametersIn('json')),
  responses: {
    ...answered(
      {
        zh: '含所有词的记录及命中的段落。',
        en: 'The records that hold all words, with the passages that do.',
      },
      searchFormats,
      { whole: 'SearchHitList' },
      (format) => (format === 'json' ? shownOf(searchExamples, searchAddress) : []),
    ),
    ...refusalsOf.list,
  },
}

const searchFeed = {
  operationId: 'searchAtom',
  tags: [searchTag],
  summary: '检索结果的订阅 · Feed of a search',
  parameters: withHeld(searchParametersIn('atom')),
  responses: {
    ...answeredAs('atom', { whole: 'SearchHitList' }),
    ...refusalsOf.feed,
  },
}

function list(resource: ResourceName) {
  const { zh, en } = declared(resource).label
  const shown = shownOf(examples[resource], listAddress(resource))
  return {
    operationId: `list${capitalised(resource)}`,
    tags: [resource],
    summary: `${zh}列表 · ${en}`,
    description: inWords(shown),
    parameters: withHeld(parametersOf(resource, 'list', 'json')),
    responses: {
      ...answered(
        { zh: '一页记录。', en: 'A page of records.' },
        formatsOf(resource, 'list'),
        heldBy(resource, listName(resource)),
        (format) => (format === 'json' ? shown : []),
      ),
      ...refusalsOf.list,
    },
  }
}

function listAs(format: Format, resource: ResourceName) {
  const { zh, en } = declared(resource).label
  return {
    operationId: `list${capitalised(resource)}${capitalised(format)}`,
    tags: [resource],
    summary: `${zh}列表（${format}） · ${en} as ${format}`,
    parameters: withHeld(parametersOf(resource, 'list', format)),
    responses: {
      ...answeredAs(format, heldBy(resource, listName(resource)), {
        url: `${listAddress(resource)}.${format}`,
        says: formats[format].said,
      }),
      ...(format === 'atom' ? refusalsOf.feed : refusalsOf.whole),
    },
  }
}

function item(resource: ResourceName, id: string | undefined) {
  const { zh, en } = declared(resource).label
  return {
    operationId: `get${recordNames[resource]}`,
    tags: [resource],
    summary: `一条${zh} · One of: ${en}`,
    parameters: withHeld([idParameter(resource, id), ...parametersOf(resource, 'item', 'json')]),
    responses: {
      ...answered(
        { zh: '这条记录。', en: 'The record.' },
        formatsOf(resource, 'item'),
        heldBy(resource, itemName(resource)),
      ),
      ...refusalsOf.item,
    },
  }
}

function itemAs(format: Format, resource: ResourceName, id: string | undefined) {
  const { zh, en } = declared(resource).label
  return {
    operationId: `get${recordNames[resource]}${capitalised(format)}`,
    tags: [resource],
    summary: `一条${zh}（${format}） · One of: ${en}, as ${format}`,
    parameters: withHeld([idParameter(resource, id), ...parametersOf(resource, 'item', format)]),
    responses: {
      ...answeredAs(format, heldBy(resource, itemName(resource))),
      ...refusalsOf.itemFile,
    },
  }
}

const heldBy = (resource: ResourceName, wholeName: string) => ({
  whole: wholeName,
  record: recordNames[resource],
})

/** Examples as addresses, each with what it asks. */
function shownOf(given: readonly Example[], address: string): Shown[] {
  return given.map(({ query, says }) => ({
    url: `${address}?${new URLSearchParams(query).toString()}`,
    says,
  }))
}

const inWords = (shown: readonly Shown[]): string =>
  shown
    .map(({ url, says }) => `- ${says.zh} · ${says.en}: \`GET ${decodeURIComponent(url)}\``)
    .join('\n')

const capitalised = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
