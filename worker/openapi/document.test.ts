import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { resourceNames } from '../../schemas/resources.ts'
import { openApiDocument } from './document.ts'

const Operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  tags: z.array(z.string()).length(1),
  responses: z.record(z.string(), z.looseObject({})),
})
const document = z
  .looseObject({
    paths: z.record(z.string(), z.object({ get: Operation })),
    components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }).loose(),
    tags: z.array(z.object({ name: z.string(), description: z.string() })),
  })
  .parse(JSON.parse(JSON.stringify(openApiDocument('2026-11-24'))))
const operations = Object.values(document.paths).map(({ get }) => get)

test('every resource has a list and an item', () => {
  for (const name of resourceNames) {
    expect(document.paths).toHaveProperty([`/api/v1/${name}`])
    expect(document.paths).toHaveProperty([`/api/v1/${name}/{id}`])
  }
})

describe('every operation', () => {
  test('has an id of its own', () => {
    const ids = operations.map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('is summed up in both languages under a tag that is described', () => {
    const tags = document.tags.map(({ name }) => name)
    for (const { summary, tags: own } of operations) {
      expect(summary).toMatch(/\p{Script=Han}.* · .*[A-Za-z]/u)
      expect(tags).toEqual(expect.arrayContaining(own))
    }
  })

  test('says how it refuses', () => {
    for (const { responses } of operations) expect(responses).toHaveProperty('400')
  })
})

describe('the schemas', () => {
  test('are each valid JSON Schema, every pointer leading somewhere', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    ajv.addSchema(document, 'openapi.json')
    for (const name of Object.keys(document.components.schemas))
      expect(ajv.getSchema(`openapi.json#/components/schemas/${name}`)).toBeTypeOf('function')
  })

  test('hold the names of a closed list’s values, and none of our own keys', () => {
    expect(document.components.schemas.Qualifier).toMatchObject({
      'x-enumDescriptions': { at_least: '不低于 · at least' },
    })
    expect(document.components.schemas.Qualifier).not.toHaveProperty('labels')
    expect(document.components.schemas.Grant).not.toHaveProperty('zh')
  })

  test('may gain fields, as the API’s promise says', () => {
    expect(document.components.schemas.Grant).not.toHaveProperty('additionalProperties')
  })

  test('are pointed at, not repeated', () => {
    expect(document.components.schemas.Figure).toMatchObject({
      properties: { evidence: { $ref: '#/components/schemas/Evidence' } },
    })
  })
})
