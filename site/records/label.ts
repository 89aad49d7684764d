import { z } from 'zod'
import { Bilingual } from '../../schemas/bilingual.ts'

const Labels = z.object({ labels: z.record(z.string(), Bilingual) })
const read = new WeakMap<z.ZodType, Record<string, Bilingual>>()

/** The name of a value of a closed list, as its schema tells it. */
export function labelOf<T extends string>(
  list: z.ZodType<T>,
  value: T,
  language: keyof Bilingual = 'zh',
): string {
  let labels = read.get(list)
  if (labels === undefined) {
    labels = Labels.parse(list.meta()).labels
    read.set(list, labels)
  }
  const label = labels[value]
  if (label === undefined) throw new Error(`the closed list has no name for ${value}`)
  return label[language]
}
