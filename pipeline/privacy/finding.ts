import type { RedactionRule } from '../../schemas/source.ts'

/** Something personal in a text: where it stands (UTF-16 offsets) and what is put in its place. */
export interface Finding {
  rule: RedactionRule
  start: number
  end: number
  replacement: string
}

export type Finder = (text: string) => Finding[]
