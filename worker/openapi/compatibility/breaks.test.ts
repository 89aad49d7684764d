import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openApiDocument } from '../document.ts'
import { recordNames } from '../record-names.ts'
import { breaksBetween } from './breaks.ts'
import { contractText } from './contract-text.ts'

const Tree = z.record(z.string(), z.unknown())

/** A small document with one of everything. */
const published = {
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        parameters: [
          { name: 'kind', in: 'query', schema: { type: 'string', enum: ['a', 'b'] } },
          { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100, default: 20 } },
          {
            name: 'fields',
            in: 'query',
            style: 'form',
            explode: false,
            schema: { type: 'array', maxItems: 9, items: { enum: ['id', 'name'] } },
          },
        ],
        responses: {
          '200': {
            headers: { ETag: { required: true, schema: { type: 'string' } } },
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Things' } },
              'text/csv': { schema: { type: 'string' } },
            },
          },
          '400': {
            content: {
              'application/problem+json': {
                schema: { properties: { code: { enum: ['bad_value', 'bad_cursor'] } } },
              },
            },
          },
        },
      },
      post: { operationId: 'addThing', responses: {} },
    },
    '/things/{id}': { get: { operationId: 'getThing', responses: {} } },
  },
  components: {
    schemas: {
      Things: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
      Thing: {
        type: 'object',
        required: ['id', 'size', 'unit'],
        properties: {
          id: { type: 'string', pattern: '^[a-z]+$' },
          size: { type: 'integer' },
          unit: { enum: ['m', 'kg'] },
          note: { anyOf: [{ type: 'string' }, { type: 'null' }] },
          of: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] },
          counts: { type: 'object', additionalProperties: { type: 'integer' } },
        },
      },
    },
  },
}

/** The document with something else in place of what stands at a path, or nothing. */
function withChange(path: readonly string[], value?: unknown, tree: unknown = published): unknown {
  const [key = '', ...rest] = path
  const copy = Tree.parse(Array.isArray(tree) ? { ...tree } : tree)
  const inner = rest.length === 0 ? value : withChange(rest, value, copy[key])
  const { [key]: gone, ...others } = copy
  const whole = inner === undefined ? others : { ...others, [key]: inner }
  return Array.isArray(tree) ? Object.values(whole) : whole
}

const get = ['paths', '/things', 'get']
const parameter = (index: number, ...keys: string[]) => [...get, 'parameters', `${index}`, ...keys]
const response = (...keys: string[]) => [...get, 'responses', ...keys]
const code = ['400', 'content', 'application/problem+json', 'schema', 'properties', 'code', 'enum']
const thing = (...keys: string[]) => ['components', 'schemas', 'Thing', ...keys]
const json = 'GET /things 200 application/json[]'

describe('what breaks a client', () => {
  test.each<[string, readonly string[], unknown, string]>([
    ['an address', ['paths', '/things/{id}'], undefined, '/things/{id}: is gone'],
    ['a method', ['paths', '/things', 'post'], undefined, 'POST /things: is gone'],
    [
      'the name of an operation',
      [...get, 'operationId'],
      'things',
      'GET /things: was called listThings',
    ],
    ['a parameter', parameter(0), undefined, 'GET /things query kind: is gone'],
    [
      'a parameter that must be given',
      parameter(0, 'required'),
      true,
      'GET /things query kind: is now required',
    ],
    [
      'a new parameter that must be given',
      parameter(3),
      { name: 'key', in: 'query', required: true, schema: {} },
      'GET /things query key: is now required',
    ],
    [
      'how a list is written',
      parameter(2, 'explode'),
      true,
      'GET /things query fields: is written otherwise',
    ],
    [
      'a value of a parameter',
      parameter(0, 'schema', 'enum'),
      ['a'],
      'GET /things query kind: b is gone',
    ],
    [
      'a value of a list',
      parameter(2, 'schema', 'items', 'enum'),
      ['id'],
      'GET /things query fields[]: name is gone',
    ],
    [
      'a type of a parameter',
      parameter(1, 'schema', 'type'),
      'string',
      'GET /things query limit: is no longer integer',
    ],
    [
      'a limit drawn closer',
      parameter(1, 'schema', 'maximum'),
      50,
      'GET /things query limit: its maximum was 100 and is 50',
    ],
    [
      'fewer values in a list',
      parameter(2, 'schema', 'maxItems'),
      5,
      'GET /things query fields: its maxItems was 9 and is 5',
    ],
    [
      'a closed list where any text was taken',
      parameter(1, 'schema', 'enum'),
      [20, 50],
      'GET /things query limit: takes only 20, 50 now',
    ],
    [
      'another default',
      parameter(1, 'schema', 'default'),
      10,
      'GET /things query limit: its default was 20',
    ],
    ['a status', response('400'), undefined, 'GET /things 400: is gone'],
    [
      'a format',
      response('200', 'content', 'text/csv'),
      undefined,
      'GET /things 200 text/csv: is gone',
    ],
    ['a header', response('200', 'headers', 'ETag'), undefined, 'GET /things 200 ETag: is gone'],
    [
      'a header that may be missing',
      response('200', 'headers', 'ETag', 'required'),
      false,
      'GET /things 200 ETag: may now be missing',
    ],
    [
      'an error code',
      response(...code),
      ['bad_value'],
      'GET /things 400 application/problem+json.code: bad_cursor is gone',
    ],
    ['a field', thing('properties', 'size'), undefined, `${json}.size: is gone`],
    [
      'a field that may be missing',
      thing('required'),
      ['id', 'unit'],
      `${json}.size: may now be missing`,
    ],
    [
      'a field that may be null',
      thing('properties', 'size'),
      { anyOf: [{ type: 'integer' }, { type: 'null' }] },
      `${json}.size: may now be null`,
    ],
    [
      'a field that may be null, said by its type',
      thing('properties', 'size', 'type'),
      ['integer', 'null'],
      `${json}.size: may now be null`,
    ],
    [
      'a field of another type',
      thing('properties', 'size', 'type'),
      'string',
      `${json}.size: is no longer integer`,
    ],
    [
      'a whole number that may have a fraction',
      thing('properties', 'size', 'type'),
      'number',
      `${json}.size: may now be number`,
    ],
    [
      'a field behind a choice',
      thing('properties', 'note', 'anyOf', '0', 'type'),
      'integer',
      `${json}.note: is no longer string`,
    ],
    [
      'what a map holds',
      thing('properties', 'counts', 'additionalProperties', 'type'),
      'string',
      `${json}.counts{}: is no longer integer`,
    ],
    ['a value of a field', thing('properties', 'unit', 'enum'), ['m'], `${json}.unit: kg is gone`],
    [
      'a closed list that is open now',
      thing('properties', 'unit'),
      {},
      `${json}.unit: may now be other than m, kg`,
    ],
    [
      'how an id is written',
      thing('properties', 'id', 'pattern'),
      '^[A-Z]+$',
      `${json}.id: its pattern was ^[a-z]+$ and is ^[A-Z]+$`,
    ],
  ])('is %s', (_, path, value, broken) => {
    expect(breaksBetween(published, withChange(path, value))).toContain(broken)
  })
})

describe('what breaks no client', () => {
  test.each<[string, readonly string[], unknown]>([
    ['nothing', ['info'], { title: 'another' }],
    ['a new address', ['paths', '/others'], { get: { operationId: 'others', responses: {} } }],
    ['a new parameter', parameter(3), { name: 'q', in: 'query', schema: { type: 'string' } }],
    ['a new value of a parameter', parameter(0, 'schema', 'enum'), ['a', 'b', 'c']],
    ['a wider limit', parameter(1, 'schema', 'maximum'), 200],
    ['a parameter of a wider type', parameter(1, 'schema', 'type'), ['integer', 'string']],
    ['a new format', response('200', 'content', 'text/html'), { schema: { type: 'string' } }],
    ['a new error code', response(...code), ['bad_value', 'bad_cursor', 'bad_day']],
    ['a new field', thing('properties', 'colour'), { type: 'string' }],
    ['a new value of a field', thing('properties', 'unit', 'enum'), ['m', 'kg', 's']],
    ['a field that is always there now', thing('required'), ['id', 'size', 'unit', 'note']],
    ['a field that is null no more', thing('properties', 'note'), { type: 'string' }],
    ['other words', thing('properties', 'id', 'description'), 'Its id.'],
  ])('is %s', (_, path, value) => {
    expect(breaksBetween(published, withChange(path, value))).toEqual([])
  })
})

describe('of the real document', () => {
  const today: unknown = JSON.parse(JSON.stringify(openApiDocument('2026-11-24')))
  const { components, paths } = z
    .object({
      paths: Tree,
      components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
    })
    .parse(today)

  test('nothing is missing from itself', () => {
    expect(breaksBetween(today, today)).toEqual([])
  })

  test('every address that is gone is found', () => {
    const gone = Object.keys(paths)
    expect(breaksBetween(today, { ...Tree.parse(today), paths: {} })).toEqual(
      gone.map((path) => `${path}: is gone`),
    )
  })

  test('every field of a record that is gone is found', () => {
    const names = Object.values(recordNames)
    const empty = names.map((name) => [name, { ...components.schemas[name], properties: {} }])
    const broken = breaksBetween(
      today,
      withChange(
        ['components', 'schemas'],
        {
          ...components.schemas,
          ...Object.fromEntries(empty),
        },
        today,
      ),
    )
    for (const name of names)
      for (const field of Object.keys(Tree.parse(components.schemas[name]?.properties)))
        expect(broken).toContainEqual(expect.stringMatching(new RegExp(`\\.${field}: is gone$`)))
  })

  test('nothing that could break is left out of what is written down when it is published', () => {
    const written: unknown = JSON.parse(contractText(today))
    expect(breaksBetween(today, written)).toEqual([])
  })

  test('nothing is gone or narrower than in the one that was published', () => {
    const published = readFileSync(join(import.meta.dirname, 'published.json'), 'utf8')
    expect(breaksBetween(JSON.parse(published), today)).toEqual([])
  })
})
