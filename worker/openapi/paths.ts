import { type ResourceName, resourceNames, resources } from '../../schemas/resources.ts'
import { itemAddress, listAddress, openApiAddress, root } from '../addresses.ts'
import { itemParameters, listParameters } from '../parameters.ts'
import { twoLines } from '../two-lines.ts'
import { schemaAddress } from './components.ts'
import { queryParameters } from './parameters.ts'
import { itemName, listName, recordNames } from './record-names.ts'
import { answered, refusalsEverywhere, refusalsOfItems } from './responses.ts'

/** Every address of the API and what it answers. */
export function paths(releasedOn: string): Record<string, object> {
  return {
    [root]: { get: catalogue },
    [openApiAddress]: { get: openApi },
    ...Object.fromEntries(
      resourceNames.flatMap((resource) => [
        [listAddress(resource), { get: list(resource, releasedOn) }],
        [itemAddress(resource, '{id}'), { get: item(resource, releasedOn) }],
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
    200: {
      description: 'OpenAPI 3.1。\nOpenAPI 3.1.',
      content: { 'application/json': { schema: { type: 'object' } } },
    },
    ...refusalsEverywhere,
  },
}

function list(resource: ResourceName, releasedOn: string) {
  const { zh, en } = resources[resource].label
  return {
    operationId: `list${capitalised(resource)}`,
    tags: [resource],
    summary: `${zh}列表 · ${en}`,
    parameters: queryParameters(listParameters(resource, releasedOn)),
    responses: {
      ...answered(
        { zh: '一页记录，按编号排序。', en: 'A page of records, by id.' },
        listName(resource),
      ),
      ...refusalsEverywhere,
    },
  }
}

function item(resource: ResourceName, releasedOn: string) {
  const { zh, en } = resources[resource].label
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
      },
      ...queryParameters(itemParameters(resource, releasedOn)),
    ],
    responses: {
      ...answered({ zh: '这条记录。', en: 'The record.' }, itemName(resource)),
      ...refusalsOfItems,
    },
  }
}

const capitalised = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
