import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { LARGEST_FILE } from './bytes/limits.ts'
import { refusedExtension } from './bytes/sniff.ts'
import type { PageRecord } from './page-record.ts'
import { readPage, TOO_LARGE } from './read-page.ts'
import { Refused } from './refused.ts'

/**
 * Reads the page in a file, or on standard input for `-`. No more than the
 * largest page is ever held in memory.
 *
 * @throws Refused for what cannot be read, or is no reply
 */
export function readFile(path: string): PageRecord {
  if (path === '-') return readPage(readUpTo(0, LARGEST_FILE + 1), 'standard input')
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new Refused('there is no such file')
  if (!stat.isFile()) throw new Refused('it is no file. Name a saved page, or a folder of them')
  const byName = refusedExtension(basename(path))
  if (byName !== null) throw new Refused(byName)
  const head = bytesOf(path, 64)
  // A large file of a kind that is refused anyway is refused as what it is.
  if (stat.size > LARGEST_FILE) {
    refuseHead(head, path)
    throw new Refused(TOO_LARGE)
  }
  return readPage(bytesOf(path, LARGEST_FILE + 1), basename(path))
}

function refuseHead(head: Uint8Array, path: string): void {
  try {
    readPage(head, basename(path))
  } catch (error) {
    if (error instanceof Refused && error.message.startsWith('the file is')) throw error
    if (!(error instanceof Refused)) throw error
  }
}

function bytesOf(path: string, limit: number): Uint8Array {
  const file = open(path)
  try {
    return readUpTo(file, limit)
  } finally {
    closeSync(file)
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r')
  } catch {
    throw new Refused('the file cannot be opened. Check its permissions')
  }
}

const CHUNK = 1 << 16

function readUpTo(file: number, limit: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let total = 0
  while (total < limit) {
    const chunk = new Uint8Array(Math.min(CHUNK, limit - total))
    const length = readChunk(file, chunk)
    if (length === 0) break
    chunks.push(chunk.subarray(0, length))
    total += length
  }
  return Buffer.concat(chunks, total)
}

/** Standard input may not be ready yet, and on Windows its end is an error. */
function readChunk(file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
