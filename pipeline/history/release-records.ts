import type { Release } from '../../schemas/release.ts'
import { resources } from '../../schemas/resources.ts'
import { apiUrl, pageUrl } from '../derive/links.ts'
import { mediaTypeOf } from '../release/files.ts'
import { type History, kept, type Recorded, recordedAs } from './history.ts'

/**
 * The release of tables with a digest: SHA-256 of each table’s name, a line break and its lines, in
 * order. So its own files tell it; what is recorded of them cannot stand in them.
 */
export function nameRelease(
  releasedOn: string,
  digest: string,
  tables: Release['tables'],
  former: Release['former'] = null,
): Release {
  const id = `${releasedOn}-${digest.slice(0, 12)}`
  return resources.releases.schema.parse({
    id,
    url: apiUrl('releases', id),
    page_url: pageUrl.releases(id),
    released_on: releasedOn,
    sha256: digest,
    tables,
    former,
    manifest_sha256: null,
    signed: null,
    zip: null,
    files: [],
    replaced: [],
    diff: null,
    recorded_on: releasedOn,
    absent: {
      ...(former === null && { former: 'not_applicable' }),
      manifest_sha256: 'not_applicable',
      signed: 'not_applicable',
      zip: 'not_applicable',
      diff: 'not_applicable',
    },
  })
}

/** How a release names the one before it. */
export const referenceTo = (former: Recorded | null): Release['former'] =>
  former === null
    ? null
    : {
        id: former.id,
        url: apiUrl('releases', former.id),
        manifest_sha256: former.record.manifest_sha256,
      }

/** Every release: those recorded, and the present one if it is not recorded yet. */
export function releaseTable(current: Release, history: History): Release[] {
  const recorded = history.map((each, index) => recordOf(each, history[index - 1] ?? null))
  const all = recordedAs(history, current.id) === null ? [...recorded, current] : recorded
  return all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const fileUrl = (release: string, path: string) => `/data/releases/${release}/${path}`

function recordOf(recorded: Recorded, former: Recorded | null): Release {
  const { id, manifest, record, diff, notices } = recorded
  const zip = notices?.zip ?? record.zip
  const own = nameRelease(
    manifest.released_on,
    manifest.tables_sha256,
    record.tables,
    referenceTo(former),
  )
  return resources.releases.schema.parse({
    ...own,
    manifest_sha256: record.manifest_sha256,
    signed: record.signature_sha256 !== null,
    zip: { url: fileUrl(id, `youju-${id}.zip`), media_type: mediaTypeOf('.zip'), ...zip },
    files: manifest.files.map(({ path, bytes, sha256 }) => ({
      path,
      url: fileUrl(id, path),
      media_type: mediaTypeOf(path),
      bytes,
      sha256,
    })),
    replaced: (notices?.notices ?? []).map(({ path, on, note }) => ({ path, on, note })),
    diff: diff === null ? null : { url: fileUrl(id, kept.diff), ...diff.counts },
    absent: {
      ...(former === null && { former: 'not_applicable' }),
      ...(diff === null && { diff: former === null ? 'not_applicable' : 'withheld' }),
    },
  } satisfies Record<keyof Release, unknown>)
}
