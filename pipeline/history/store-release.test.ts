import { expect, it } from 'vitest'
import { type Bucket, dueFor, missingFrom, readStored, storeRelease } from './store-release.ts'
import type { StoredFile } from './stored.ts'

/** A bucket in memory, which fails at its nth write with half of it done. */
function bucketFailingAt(nth = Infinity) {
  const held = new Map<string, string>()
  let writes = 0
  const bucket: Bucket = {
    read: (key) => Promise.resolve(held.get(key) ?? null),
    put: (files) => {
      writes += 1
      const isFailing = writes === nth
      for (const { key, bytes } of isFailing ? files.slice(0, files.length >> 1) : files)
        held.set(key, new TextDecoder().decode(bytes))
      return isFailing ? Promise.reject(new Error('broken off')) : Promise.resolve()
    },
  }
  return { held, bucket }
}

const filesOf = (id: string, ...texts: string[]): StoredFile[] =>
  texts.map((text, nth) => ({
    key: `${id}/${nth}.txt`,
    bytes: new TextEncoder().encode(text),
    contentType: 'text/plain',
  }))

const id = '2026-01-01-000000000000'
const before = { id, state: 'before', isPurged: false, files: () => filesOf(id, 'Li', 'Wang') }
const after = { id, state: 'after', isPurged: true, files: () => filesOf(id, 'gone', 'Wang') }
const missing = { ...after, files: null }

it('puts in what a bucket has not, and nothing once it says that all of it is there', async () => {
  const { bucket, held } = bucketFailingAt()
  for (const due of dueFor([before], await readStored(bucket)))
    await storeRelease(bucket, due, due.files())
  expect(held.get(`${id}/1.txt`)).toBe('Wang')
  expect(dueFor([before], await readStored(bucket))).toEqual([])
})

it('replaces what a bucket has once notices stand for files of it', async () => {
  const { bucket, held } = bucketFailingAt()
  await storeRelease(bucket, before, before.files())
  const due = dueFor([after], await readStored(bucket))
  expect(due.map(({ state }) => state)).toEqual(['after'])
  await storeRelease(bucket, after, after.files())
  expect([...held.values()].join()).not.toContain('Li')
})

it.each([1, 2, 3])('broken off at its write %i, is due again', async (nth) => {
  const { bucket, held } = bucketFailingAt(3 + nth)
  await storeRelease(bucket, before, before.files())
  await expect(storeRelease(bucket, after, after.files())).rejects.toThrow('broken off')
  const [due] = dueFor([after], await readStored(bucket))
  await storeRelease(bucket, after, due?.files() ?? [])
  expect(held.get(`${id}/0.txt`)).toBe('gone')
  expect(dueFor([after], await readStored(bucket))).toEqual([])
})

it('refuses where a bucket keeps what had to go, whole or in part, and the machine has nothing to replace it with', async () => {
  const { bucket } = bucketFailingAt(5)
  await storeRelease(bucket, before, before.files())
  expect(() => dueFor([missing], { [id]: 'before' })).toThrow(/npm run purge -- youju-2026/)
  await expect(storeRelease(bucket, after, after.files())).rejects.toThrow()
  const stored = await readStored(bucket)
  expect(() => dueFor([missing], stored)).toThrow(/personal data was removed since/)
})

it('asks nothing of a bucket that has no file of a release that is not here either', () => {
  expect(dueFor([missing], {})).toEqual([])
  expect(missingFrom([missing, before], {})).toEqual([id])
  expect(missingFrom([missing], { [id]: 'before' })).toEqual([])
})
