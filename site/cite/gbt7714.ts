import { zh } from '../strings/zh.ts'
import type { Cited } from './cited.ts'

/**
 * GB/T 7714-2015, an archived document online: `威海市民政局. 关于…的答复[A/OL].
 * (2018-07-02)[引用日期]. URL.` The day of reading is for the reader to fill in.
 * A figure is cited by its sentence, which anyone can find in the text: its anchor never moves.
 */
export function sayGbt7714(cited: Cited, sentence?: string): string {
  const { author, title, docNumber, signedOn, url, id } = cited
  const titled = docNumber === null ? title : `${title}：${docNumber}`
  const [year = ''] = signedOn.split('-')
  const at = sentence === undefined ? '' : `${year}: ${zh.cite.sentence(sentence)}`
  const fragment = sentence === undefined ? '' : `#${sentence}`
  const where = url === null ? zh.cite.localCopy(`${id}${fragment}`) : `${url}${fragment}`
  return `${author}. ${titled}[A/OL]. ${at}(${signedOn})[${zh.cite.accessed}]. ${where}.`
}
