import { Manifest } from '../../schemas/manifest.ts'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { nameRelease } from '../history/release-records.ts'
import type { Content } from '../release/content.ts'
import { digestOf } from '../release/digest.ts'
import { type Files, jsonFile, utf8 } from '../release/files.ts'
import { manifestPath, signaturePath } from '../release/manifest.ts'
import { readPrivateKey, signatureOf } from '../release/sign.ts'

type Edit = (line: string) => string | readonly string[]

/** Content whose tables say something else, named by what they say now, as a forger would. */
export function forgedContent(
  content: Content,
  edits: Partial<Record<ResourceName, Edit>>,
): Content {
  const tables = new Map(
    [...content.tables].map(([name, lines]) => [
      name,
      lines.flatMap((line) => edits[name]?.(line) ?? line),
    ]),
  )
  const named = resourceNames.filter((name) => name !== 'releases')
  const lines = (name: ResourceName) => tables.get(name) ?? []
  const text = named.map(
    (name) =>
      `${name}\n${lines(name)
        .map((line) => `${line}\n`)
        .join('')}`,
  )
  const counts = named.map((name) => ({ name, records: lines(name).length }))
  const release = nameRelease(content.release.released_on, digestOf(utf8(text.join(''))), counts)
  tables.set('releases', [JSON.stringify(release)])
  return { ...content, release, tables, recorded: null }
}

/** The files with digests listed anew, as somebody would who changed one; signed with a key if given. */
export function listedAnew(
  files: Files,
  key: string | null,
  others: Partial<Manifest> = {},
): Files {
  const old = Manifest.parse(JSON.parse(new TextDecoder().decode(files.get(manifestPath))))
  const paths = [...files.keys()].filter((path) => path !== manifestPath && path !== signaturePath)
  const manifest = jsonFile({
    ...old,
    files: paths.toSorted().map((path) => {
      const bytes = files.get(path) ?? new Uint8Array()
      return { path, bytes: bytes.length, sha256: digestOf(bytes) }
    }),
    ...others,
  })
  const all = new Map([...files, [manifestPath, manifest] as const])
  all.delete(signaturePath)
  if (key !== null) all.set(signaturePath, utf8(signatureOf(manifest, readPrivateKey(key))))
  return all
}
