import { describe, expect, test } from 'vitest'
import { filtersOf, isCounted } from '../../schemas/filters.ts'
import { declared } from '../../schemas/resources.ts'
import { fieldIn, filterIn, namedBy } from './fields.ts'
import { isListName, type ListName, listAt, listPageOf, listPages } from './list-pages.ts'

const ofOneResource = Object.keys(listPages).filter(
  (name): name is keyof typeof listPages => name !== 'search' && isListName(name),
)
const lists: readonly ListName[] = [...ofOneResource, 'search']

describe.each(lists)('%s', (list) => {
  test('stands at its own address', () => {
    expect(listAt(listPageOf(list).path)).toBe(list)
  })

  test('the form asks for what the API filters by', () => {
    for (const name of listPageOf(list).form.filter((each) => each !== 'q')) {
      expect(filterIn(list, name), name).not.toBeNull()
    }
  })

  test('everything a reader may filter by has a Chinese name', () => {
    const paths =
      list === 'search' ? ['resource', 'body.id', 'date'] : filtersOf(list).map(({ path }) => path)
    for (const path of paths)
      expect(fieldIn(list, path)?.name, path).toMatch(/^[\p{Script=Han}（）·]+$/u)
  })
})

test.each(ofOneResource)('of %s the API counts each facet and knows each order', (list) => {
  const { facets, sorts } = listPageOf(list)
  const counted = filtersOf(list)
    .filter(isCounted)
    .map(({ path }) => path)
  expect(facets.filter((path) => !counted.includes(path))).toEqual([])
  expect(facets.length).toBeLessThanOrEqual(5)
  const known: readonly string[] = declared(list).sorts
  expect(sorts.filter((sort) => !known.includes(sort.replace(/^-/, '')))).toEqual([])
})

test('a parameter is read with its operator, and one of another kind is none', () => {
  expect(filterIn('replies', 'signed_on__gte')).toMatchObject({
    field: { path: 'signed_on', name: '署名日期' },
    operator: 'gte',
  })
  expect(filterIn('replies', 'sort')).toBeNull()
  expect(filterIn('replies', 'signed_on__near')).toBeNull()
})

test('ids are said by the name of what they point at', () => {
  expect(namedBy('lead_body.id')).toBe('bodies')
  expect(namedBy('reply.body.id')).toBe('bodies')
  expect(namedBy('deputies.joint.id')).toBe('deputies')
  expect(namedBy('place.slug')).toBe('places')
  expect(namedBy('reply.id')).toBeNull()
})
