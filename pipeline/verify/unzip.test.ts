import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { utf8 } from '../release/files.ts'
import { unzipped } from './unzip.ts'

const folder = 'youju-2099-01-02-0123456789ab'
const [one, two] = [`${folder}/one.txt`, `${folder}/two.txt`]
const texts = { [one]: utf8('一'.repeat(500)), [two]: utf8('二') }
const made = zipSync(texts, { os: 0, mtime: new Date(1980, 0, 1) })

/** The zip with a name written over, in the file’s own head, in the list, or both. */
function renamed(was: string, is: string, where: 'both' | 'head' = 'both'): Uint8Array {
  const bytes = Buffer.from(made)
  const places =
    where === 'both' ? [bytes.indexOf(was), bytes.lastIndexOf(was)] : [bytes.indexOf(was)]
  for (const place of places) bytes.write(is, place)
  return bytes
}

function with32(at: (bytes: Buffer) => number, value: number): Uint8Array {
  const bytes = Buffer.from(made)
  bytes.writeUInt32LE(value, at(bytes))
  return bytes
}

test('the files of a zip are read, each once', () => {
  expect([...unzipped(made)]).toEqual(Object.entries(texts))
})

const listed = (bytes: Buffer) => bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))

test.each<[string, Uint8Array, string]>([
  ['is none', utf8('PK, it says, and goes on for a while'), 'no zip'],
  ['is cut off', made.subarray(0, made.length - 9), 'none of its end'],
  ['goes on behind its end', Buffer.concat([made, utf8('more')]), 'bytes behind its end'],
  ['has a program before it', Buffer.concat([utf8('#!/bin/sh\n'), made]), 'no zip'],
  ['holds a file twice', renamed(two, one), `two files called ${one}`],
  ['holds names that differ in capitals', renamed(two, one.replace('one', 'ONE')), 'two files'],
  ['leads out of its folder', renamed(two, `${folder}/../../t`), 'a file called'],
  ['names a file otherwise in its list', renamed(two, one, 'head'), 'otherwise than its list'],
  ['has an absolute path', renamed(two, `/${two.slice(1)}`), 'a file called'],
  [
    'says that a file is smaller than it is',
    with32((bytes) => listed(bytes) + 24, 3),
    'otherwise than its list says',
  ],
  ['would fill the memory', with32((bytes) => listed(bytes) + 24, 0xffff_fff0), 'files of 4096 MB'],
])('a zip is refused that %s', (_, zip, why) => {
  expect(() => unzipped(zip)).toThrow(why)
})

test('a zip is refused whose file unpacks to more than both its heads say', () => {
  const bytes = Buffer.from(made)
  for (const at of [22, listed(bytes) + 24]) bytes.writeUInt32LE(3, at)
  expect(() => unzipped(bytes)).toThrow('not of the size that its list says')
})
