import type { Letter } from '../prove/letter.ts'

const aheadInSentence =
  /今后|下一步|下步|接下来|下阶段|下一阶段|未来|将(?!军|领|近|士)|计划|拟|预计|明年|待.{1,20}后/u
const aheadInHeading = /下一步|下步|下阶段|今后|打算|工作计划|工作思路|工作安排|努力方向|后续|未来/u

/** The sentences that speak of the time to come: by their own words, or by the heading they stand under. */
export function sentencesAhead({ paragraphs, sentences }: Letter): ReadonlySet<string> {
  const ahead = new Set<string>()
  let isUnderHeading = false
  for (const { anchor, text } of sentences.values()) {
    const kind = paragraphs.get(anchor)?.kind
    const isHeading =
      kind === 'heading' || /^[(（]?[一二三四五六七八九十]+[、)）].{2,40}$/u.test(text)
    if (isHeading) isUnderHeading = aheadInHeading.test(text)
    if (isUnderHeading || aheadInSentence.test(text)) ahead.add(anchor)
  }
  return ahead
}
