import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Bucket } from '../history/store-release.ts'
import type { StoredFile } from '../history/stored.ts'
import { bucket } from './names.ts'
import { said, saidIfThere, type Wrangler } from './wrangler.ts'

/** The bucket of the account. */
export const remoteBucket = (wrangler: Wrangler): Bucket => ({
  read: (key) => {
    const args = ['r2', 'object', 'get', `${bucket}/${key}`, '--remote', '--pipe']
    return saidIfThere(wrangler, args, /specified key does not exist/i)
  },
  // Many go in one call, those of each media type together; one that was broken off is made again from its beginning.
  put: async (files) => {
    const folder = mkdtempSync(join(tmpdir(), 'youju-release-'))
    try {
      for (const [type, some] of Map.groupBy(files, ({ contentType }) => contentType)) {
        const listed = writeList(some, folder)
        const of = ['--filename', listed, '--content-type', type, '--remote', '--force']
        await said(wrangler, ['r2', 'bulk', 'put', bucket, ...of])
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})

function writeList(files: readonly StoredFile[], folder: string): string {
  const list = files.map(({ key, bytes }) => {
    const file = join(folder, key)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
    return { key, file }
  })
  const listed = join(folder, 'list.json')
  writeFileSync(listed, JSON.stringify(list))
  return listed
}
