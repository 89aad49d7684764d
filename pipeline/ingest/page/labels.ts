import { squeeze } from '../text.ts'
import { labelRoles, type LabelRole } from './label-words.ts'

/** A label with its value, such as 发布日期: 2018-11. */
export interface Label {
  role: LabelRole
  /** The label’s words without spaces. */
  name: string
  value: string
  /** Label and value as the page has them. */
  printed: string
  /** The line it stands in, as an index into the lines given. */
  line: number
}

const escaped = (character: string) =>
  /[()/]/.test(character)
    ? `[${character}${character === '(' ? '（' : character === ')' ? '）' : '／'}]`
    : character
const alternatives = [...labelRoles.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => [...word].map(escaped).join('\\s*'))
  .join('|')
const opener = '[-\\s•·●【\\[（(|｜◆■□▪*]*'
const withColon = new RegExp(
  `(?:^|(?<=[\\s|｜•·;；,，)）\\]】]))[•·●【\\[（(◆■]*(${alternatives})\\s*[】\\])）]?\\s*[:：]`,
  'gu',
)
const alone = new RegExp(`^${opener}(${alternatives})\\s*[】\\])）]?\\s*[:：]?\\s*$`, 'u')
const startsLabel = new RegExp(withColon.source, 'u')
const longestLine = 400

/**
 * Reads labels and their values out of a page’s header: several on a line, in
 * cells of a row, or a label on one line and its value on the next.
 */
export function readLabels(lines: readonly string[]): Label[] {
  const labels: Label[] = []
  for (const [at, line] of lines.entries()) {
    if (line.length > longestLine) continue
    const cells = line.split(/[\t|｜]/u).map((cell) => cell.trim())
    for (const [position, cell] of cells.entries()) {
      const name = alone.exec(cell)?.[1]
      if (name !== undefined) {
        const value = cells[position + 1] ?? nextLine(lines, at)
        if (value !== null && !isLabel(value))
          labels.push(label(name, value, `${cell} ${value}`, at))
        continue
      }
      const found = inCell(cell, at)
      labels.push(...(found.length > 0 ? found : withoutColons(cell, at)))
    }
  }
  return labels
}

function inCell(cell: string, line: number): Label[] {
  const found = [...cell.matchAll(withColon)]
  return found.flatMap((match, index) => {
    const from = match.index + match[0].length
    const to = found[index + 1]?.index ?? cell.length
    const value = cell.slice(from, to).trim()
    if (value === '') return []
    return [label(match[1] ?? '', value, cell.slice(match.index, to).trim(), line)]
  })
}

/** 发布机构 市民政局 公开方式 主动公开: labels and values by turns, told by a second label. */
function withoutColons(cell: string, line: number): Label[] {
  const words = cell.split(/\s+/u)
  const isLong = (word: string | undefined) =>
    word !== undefined && word.length >= 3 && labelRoles.has(word)
  if (!isLong(words[0]) || words.filter(isLong).length < (words.length === 2 ? 1 : 2)) return []
  return words.flatMap((word, at) => {
    const value = words[at + 1]
    if (!isLong(word) || value === undefined || isLong(value)) return []
    return [label(word, value, `${word} ${value}`, line)]
  })
}

function nextLine(lines: readonly string[], at: number): string | null {
  const next = lines[at + 1]
  return next === undefined || next.length > longestLine
    ? null
    : next.replace(/^[•·●\s]+/u, '').trim()
}

export function isLabel(cell: string): boolean {
  return alone.test(cell) || startsLabel.test(cell)
}

function label(name: string, value: string, printed: string, line: number): Label {
  const bare = squeeze(name)
  return {
    role: labelRoles.get(bare) ?? 'other',
    name: bare,
    value: value.replace(/[;；,，]$/u, ''),
    printed,
    line,
  }
}
