import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { StoredFile } from '../history/stored.ts'
import { bucket } from './names.ts'
import { said, type Wrangler } from './wrangler.ts'

/** Whether the bucket has a file. */
export async function isStored(wrangler: Wrangler, key: string): Promise<boolean> {
  const args = ['r2', 'object', 'get', `${bucket}/${key}`, '--remote', '--pipe']
  const { code, stdout, stderr } = await wrangler(args)
  if (code === 0) return true
  if (/specified key does not exist/i.test(stdout + stderr)) return false
  throw new Error(`wrangler could not look for ${key} in ${bucket}: ${stderr}${stdout}`)
}

/**
 * Puts files into the bucket, `last` after all others, so that where it is they all are. Many go in one
 * call, those of each media type together; a call that was broken off is made again from its beginning.
 */
export async function store(
  wrangler: Wrangler,
  files: readonly StoredFile[],
  last: string,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'youju-release-'))
  try {
    const others = files.filter(({ key }) => key !== last)
    for (const some of Map.groupBy(others, ({ contentType }) => contentType).values()) {
      await putAll(wrangler, some, folder)
    }
    await putAll(
      wrangler,
      files.filter(({ key }) => key === last),
      folder,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function putAll(wrangler: Wrangler, files: readonly StoredFile[], folder: string) {
  const [first] = files
  if (first === undefined) return
  const list = files.map(({ key, bytes }) => {
    const file = join(folder, key)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
    return { key, file }
  })
  const listed = join(folder, 'list.json')
  writeFileSync(listed, JSON.stringify(list))
  const of = ['--filename', listed, '--content-type', first.contentType, '--remote', '--force']
  await said(wrangler, ['r2', 'bulk', 'put', bucket, ...of])
}
