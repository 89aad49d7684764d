import { describe, expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { ndjsonWriter } from './ndjson.ts'
import { mostRows } from '../../schemas/most-rows.ts'
import { type ReadRows, refuseTooManyRows } from './records.ts'
import { rowsInMemory } from './rows-in-memory.ts'
import { streamList } from './stream.ts'

const someRecords = (count: number) => Array.from({ length: count }, (_, n) => ({ n }))

/** A store that notes which pages were asked for, and can fail at one of them. */
function watched(pages: number, failAt = Infinity) {
  const asked: number[] = []
  const read: ReadRows<number> = (after) => {
    const page = after ?? 0
    asked.push(page)
    if (page === failAt) return Promise.reject(new Error('the store is gone'))
    return Promise.resolve({
      records: [`{"page":${page}}`],
      next: page + 1 < pages ? page + 1 : null,
    })
  }
  return { asked, read }
}

test('every record is written once, in order, whatever the size of a page', async () => {
  const records = someRecords(23)
  for (const pageSize of [1, 7, 23, 100]) {
    const stream = await streamList(rowsInMemory(records, pageSize), ndjsonWriter)
    const lines = (await new Response(stream).text()).trimEnd().split('\n')
    expect(lines).toEqual(records.map((record) => JSON.stringify(record)))
  }
})

test('what stands before and behind the records is written also when there are none', async () => {
  const writer = { head: '<', page: () => '', tail: '>', broken: '' }
  expect(await new Response(await streamList(rowsInMemory([]), writer)).text()).toBe('<>')
})

describe('a reader', () => {
  test('that takes a page causes no other to be read', async () => {
    const { asked, read } = watched(5)
    const reader = (await streamList(read, ndjsonWriter)).getReader()
    expect(asked).toEqual([0])
    await reader.read()
    expect(asked).toEqual([0])
    await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(asked).toEqual([0, 1])
  })

  test('that goes away ends the reading', async () => {
    const { asked, read } = watched(5)
    const reader = (await streamList(read, ndjsonWriter)).getReader()
    await reader.read()
    await reader.cancel()
    expect(asked).toEqual([0])
  })
})

describe('a store that fails', () => {
  test('at once fails before anything is written', async () => {
    await expect(streamList(watched(5, 0).read, ndjsonWriter)).rejects.toThrow('the store is gone')
  })

  test('later leaves what was written broken, and breaks the stream off', async () => {
    const reader = (await streamList(watched(5, 2).read, ndjsonWriter)).getReader()
    await reader.read()
    await reader.read()
    const { value } = await reader.read()
    const last: () => unknown = () => JSON.parse(new TextDecoder().decode(value))
    expect(last).toThrow('Unterminated')
    await expect(reader.read()).rejects.toThrow('the store is gone')
  })

  test('by never coming to an end is broken off', async () => {
    const page = someRecords(100).map((record) => JSON.stringify(record))
    const read: ReadRows<number> = () => Promise.resolve({ records: page, next: 1 })
    const stream = await streamList(read, ndjsonWriter)
    await expect(new Response(stream).text()).rejects.toThrow(`more than ${mostRows} records`)
  })
})

describe('more records than one answer holds', () => {
  test('are refused, with the file that has them', () => {
    expect(() => refuseTooManyRows('replies', '2026-11-24-0123456789ab', mostRows)).not.toThrow()
    try {
      refuseTooManyRows('replies', '2026-11-24-0123456789ab', mostRows + 1)
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      expect(error.code).toBe('too_many_rows')
      expect(error.detail.en).toContain('10,001')
      expect(error.detail.zh).toContain('/data/releases/2026-11-24-0123456789ab/replies.csv')
    }
  })
})
