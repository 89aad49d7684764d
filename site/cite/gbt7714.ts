import { zh } from '../strings/zh.ts'
import type { Cited } from './cited.ts'

/** A place in the letter: the sentence, and the anchor that leads there. */
type Place = { sentence: string; fragment: string }

/**
 * GB/T 7714-2015, an archived document online: `威海市民政局. 关于…的答复[A/OL].
 * (2018-07-02)[引用日期]. URL.` The day of reading is for the reader to fill in.
 */
export function sayGbt7714(cited: Cited, place?: Place): string {
  const { author, title, docNumber, signedOn, url, id } = cited
  const titled = docNumber === null ? title : `${title}：${docNumber}`
  const at = place === undefined ? '' : `: ${zh.cite.sentence(place.sentence)}`
  const fragment = place === undefined ? '' : `#${place.fragment}`
  const where = url === null ? zh.cite.localCopy(`${id}${fragment}`) : `${url}${fragment}`
  return `${author}. ${titled}[A/OL]. (${signedOn})${at}[${zh.cite.accessed}]. ${where}.`
}
