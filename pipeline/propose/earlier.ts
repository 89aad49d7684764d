import type { Letter } from '../prove/letter.ts'

const again =
  /(?:曾|去年|上年|此前|多次|再次|连续.{1,3}年)[^。;；]{0,30}(?:提出|提交|反映)[^。;；]{0,40}(?:建议|提案)|(?:建议|提案)[^。;；]{0,20}(?:曾|去年|再次|连续)[^。;；]{0,12}(?:提出|答复)/u

/** The sentences in which a letter says that the suggestion was made before. */
export function saysMadeBefore({ sentences }: Letter): { anchor: string; text: string }[] {
  return [...sentences.values()]
    .filter(({ text }) => again.test(text))
    .map(({ anchor, text }) => ({ anchor, text }))
}
