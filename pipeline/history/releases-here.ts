import type { KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { releasesIn } from '../load/layout.ts'
import { paths } from '../paths.ts'
import { buildRelease } from '../release/build-release.ts'
import { readContent } from '../release/content.ts'
import { digestOf } from '../release/digest.ts'
import { utf8 } from '../release/files.ts'
import { publicHalf } from '../release/sign.ts'
import { thisTool } from '../tool.ts'
import { recordedAs } from './history.ts'
import { Identified } from './named.ts'
import { readHistoryOf } from './read-history.ts'
import type { ReleaseHere } from './store-release.ts'
import { keptReleases, storedFiles } from './stored.ts'

/** Every release of the dataset, as a bucket is to keep it. */
export function releasesHere(key: KeyObject | null): ReleaseHere[] {
  const history = readHistoryOf(paths.dataset)
  const { kept } = keptReleases(history, paths.releases)
  const content = readContent(paths.dataset)
  const rows = readFileSync(releasesIn(paths.dataset), 'utf8').split('\n')
  return rows
    .filter((row) => row !== '')
    .map((row) => {
      const { id } = Identified.parse(JSON.parse(row))
      const recorded = recordedAs(history, id)
      // What is not recorded yet is signed with the key of today.
      const signer = recorded === null && key !== null ? publicHalf(key) : ''
      const lying = kept.find((each) => each.id === id)?.release
      const made = () => storedFiles(id, buildRelease(content, thisTool(), key))
      return {
        id,
        state: digestOf(utf8(`${row}\n${signer}`)).slice(0, 16),
        isPurged: recorded !== null && recorded.notices !== null,
        files:
          lying !== undefined
            ? () => storedFiles(id, lying)
            : id === content.release.id
              ? made
              : null,
      }
    })
}
