import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { paths } from '../paths.ts'
import { editorSchemas } from './editor-schemas.ts'

const validators = new Map(
  editorSchemas().map(([path, text]) => [
    path.replace('schemas/json/', '').replace('.schema.json', ''),
    new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(JSON.parse(text)),
  ]),
)

/** Each folder or file of `data/`, with the schema an editor writes it by. */
const kinds: Readonly<Record<string, string>> = {
  bodies: 'body',
  deputies: 'deputy',
  policies: 'policy',
  proposals: 'proposal',
  replies: 'reply',
  rules: 'rule',
  sources: 'source',
  'places.yaml': 'places',
  'site.yaml': 'site',
}

const authored = readdirSync(paths.data, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml'))
  .flatMap((path) => {
    const kind = kinds[path.split('/')[0] ?? '']
    return kind === undefined ? [] : [{ path, kind }]
  })

test.each(authored)('an editor sees nothing wrong in data/$path', ({ path, kind }) => {
  const validate = validators.get(kind)
  validate?.(parse(readFileSync(join(paths.data, path), 'utf8')))
  expect(validate?.errors).toBeNull()
})

test('a misspelt key, a wrong value and a missing key are seen while they are written', () => {
  const validate = validators.get('deputy')
  validate?.({ nmae: '张三', congress_body: 'party', term: 17, place: 'weihai' })
  const found = validate?.errors?.map(({ keyword }) => keyword).toSorted()
  expect(found).toEqual(['additionalProperties', 'enum', 'required', 'required'])
})

test('each value of a closed list is explained in both languages', () => {
  const [, deputy = ''] = editorSchemas().find(([path]) => path.includes('deputy')) ?? []
  const { $comment, properties } = JSON.parse(deputy)
  expect($comment).toMatch(/^Generated/)
  expect(properties.congress_body.enumDescriptions).toEqual([
    '人民代表大会 · People’s Congress',
    '人民政治协商会议 · People’s Political Consultative Conference',
  ])
})
