import { rmSync } from 'node:fs'
import { buildRelease } from '../release/build-release.ts'
import { readContent } from '../release/content.ts'
import { thisTool } from '../tool.ts'
import { verifyRelease } from '../verify/verify-release.ts'
import { generateDataset } from './archive/write.ts'

export interface ReleaseCost {
  replies: number
  /** All files, and the zip of them. */
  bytes: number
  zipped: number
  buildSeconds: number
  verifySeconds: number
  /** The most memory the process held until then. */
  buildPeak: number
  verifyPeak: number
}

/** Builds and verifies the release of a made-up archive; in a process that did nothing else before. */
export function measureRelease(seed: number, replies: number): ReleaseCost {
  const { folder } = generateDataset(seed, replies, { texts: true })
  try {
    const content = readContent(folder)
    const started = performance.now()
    const { files, zip } = buildRelease(content, thisTool(), null)
    const built = performance.now()
    const buildPeak = peak()
    verifyRelease(zip.bytes, { key: null, tool: thisTool() })
    return {
      replies,
      bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
      zipped: zip.bytes.length,
      buildSeconds: (built - started) / 1000,
      verifySeconds: (performance.now() - built) / 1000,
      buildPeak,
      verifyPeak: peak(),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** In bytes; the system counts kilobytes. */
const peak = () => process.resourceUsage().maxRSS * 1024
