import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { filtersOf, operatorsOf } from '../../../schemas/filters.ts'
import { declared, resourceNames } from '../../../schemas/resources.ts'
import { generateDataset } from '../archive/write.ts'
import { type Kind, kindNames } from './kinds.ts'
import { requestsFor } from './requests.ts'
import { takeSamples } from './samples.ts'

const { folder, release } = generateDataset(5, 60, { texts: false })
afterAll(() => rmSync(folder, { recursive: true }))
const samples = takeSamples(folder, release)
const requests = requestsFor(samples)
const about = (kind: Kind) => requests.filter((asked) => asked.kind === kind).map((a) => a.about)

describe('what is asked of a made-up archive', () => {
  test.each(resourceNames)('an item and every order of %s', (resource) => {
    expect(about('item')).toContain(resource)
    for (const field of ['id', ...declared(resource).sorts]) {
      expect(about('sort')).toContain(`${resource} ${field}`)
      expect(about('next')).toContain(`${resource} -${field}`)
    }
  })

  test.each(resourceNames)('every filter of %s that any record has a value for', (resource) => {
    for (const field of filtersOf(resource)) {
      const name = `${resource} ${field.path}`
      if (operatorsOf(field).includes('isnull')) expect(about('isnull')).toContain(`${name} true`)
      if (samples.values(resource, field.path).length === 0) continue
      expect(about('eq')).toContain(name)
      if (operatorsOf(field).includes('in')) expect(about('in')).toContain(name)
    }
  })

  test('every kind but the CSV, which is chosen by what the API counts', () => {
    const kinds = new Set(requests.map(({ kind }) => kind))
    expect(kindNames.filter((kind) => !kinds.has(kind))).toEqual(['csv'])
  })

  test('addresses are encoded, and no two requests of a kind are the same', () => {
    const keys = requests.map(({ kind, about: what }) => `${kind} ${what}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { path } of requests) expect(path).toMatch(/^\/api\/v1\/[\x21-\x7e]+$/)
  })

  test('values come the most frequent first, with about how many records hold each', () => {
    const [first, second] = samples.values('replies', 'kind')
    expect(first?.value).toBe('final')
    expect(first?.records).toBeGreaterThan(second?.records ?? 0)
  })
})
