import { expect, test } from 'vitest'
import { dataAddresses } from './data-addresses.ts'

test('the CSV of a list is held to the same filters, and is not paged', () => {
  expect(dataAddresses('/api/v1/grants?level=item&limit=20&cursor=abc')).toEqual({
    json: '/api/v1/grants?level=item&limit=20&cursor=abc',
    csv: '/api/v1/grants.csv?level=item',
  })
})

test('the CSV of records named by their ids names them too', () => {
  expect(dataAddresses('/api/v1/grants?id__in=a,b&limit=2').csv).toBe(
    '/api/v1/grants.csv?id__in=a,b',
  )
})

test('a list without filters and a record have a plain address', () => {
  expect(dataAddresses('/api/v1/grants').csv).toBe('/api/v1/grants.csv')
})
