import type { Line } from '../page/page.ts'
import { isLabel } from '../page/labels.ts'
import { countHan, squeeze } from '../text.ts'
import type { Frame } from './frame.ts'

const marker =
  /^[【[(]?(?:[一二三][、.])?(?:建议内容|提案内容|建议原文|提案原文|建议全文|提案全文|建议正文|提案正文|具体建议|内?容|建议事项|代表建议|委员提案|提案主要内容|建议主要内容)[】\])]?[:：]?/u
const enough = 20

/** The suggestion’s own words where the page prints them beside the reply; empty where it does not. */
export function suggestionPart(lines: readonly Line[], frame: Frame): string[] {
  const first = Math.min(frame.salutation?.line ?? Infinity, frame.opening)
  const isTitle = (index: number) => frame.title.includes(index)
  const before = shown(lines.slice(0, first).filter((_, index) => !isTitle(index)))
  const after = shown(lines.slice(frame.end, frame.pageEnd))
  return fromMarker(before) ?? fromMarker(after) ?? prose(before)
}

function shown(lines: readonly Line[]): string[] {
  return lines
    .filter((line) => !line.dropped && !line.furniture && line.text.trim() !== '')
    .map(({ text }) => text.trim())
}

function fromMarker(lines: readonly string[]): string[] | null {
  const at = lines.findIndex((line) => marker.test(squeeze(line)))
  if (at === -1) return null
  const words = lines
    .slice(at)
    .filter((line) => !isLabel(line) || marker.test(squeeze(line)))
    .map((line) => squeeze(line).replace(marker, ''))
    .join('')
  return countHan(words) >= enough ? [...lines] : null
}

/** Without a marker: two long paragraphs above the letter that are no label. */
function prose(lines: readonly string[]): string[] {
  const long = lines.filter(
    (line) => countHan(line) >= 40 && !isLabel(line) && /[。；]/u.test(line),
  )
  return long.length >= 2 ? [...lines] : []
}
