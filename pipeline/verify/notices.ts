import { isNoticeSignedBy, noticeIn } from '../history/notice.ts'
import { type Finding, failed, passed } from './finding.ts'
import type { OpenRelease } from './open-release.ts'

/**
 * The files in whose place a notice stands, and whether it may: it names the file that the manifest
 * lists there, and was signed with the key.
 */
export function checkNotices(
  { files, manifest }: OpenRelease,
  key: string | null,
): { replaced: ReadonlySet<string>; findings: Finding[] } {
  const replaced = new Set<string>()
  const findings = manifest.files.flatMap(({ path, sha256, bytes }): Finding[] => {
    const file = files.get(path)
    const notice = file === undefined ? null : noticeIn(file)
    if (notice === null) return []
    replaced.add(path)
    const isOfFile =
      notice.release === manifest.release &&
      notice.path === path &&
      notice.replaced_sha256 === sha256 &&
      notice.replaced_bytes === bytes
    if (!isOfFile) return [failed('notices', `${path} is a notice for another file`)]
    if (notice.signature === null)
      return [failed('notices', `${path} is a notice that nobody signed`)]
    if (key === null)
      return [
        failed(
          'notices',
          `${path} is not the file listed but a notice; whether it may be, the public key alone can tell: give it with --key`,
        ),
      ]
    if (!isNoticeSignedBy(notice, key))
      return [failed('notices', `${path} is a notice that was not signed with this key`)]
    const records = notice.records.map(({ resource, id }) => `${resource} ${id}`).join(', ')
    return [
      passed(
        'notices',
        `${path} was replaced on ${notice.on}, signed with this key: personal data removed (${records})`,
      ),
    ]
  })
  return { replaced, findings }
}
