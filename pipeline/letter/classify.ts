import type { ParagraphKind } from '../../schemas/letter.ts'
import { parsePrintedDate } from '../dates/printed-date.ts'

const title = /^(?:关于|对).{2,80}(?:答复|复函|回复)(?:意见)?(?:的函)?$/
const salutation = /^(?:尊敬的)?[^。!！?？]{1,60}(?:代表|委员|同志)(?:们)?(?:您好|你们好)?[:：]?$/
/** A label of the page's header, which may hold a deputy's name too. */
const label = /序号|编号|人[:：]|名称[:：]|日期[:：]/
const heading = /^[一二三四五六七八九十]+、[^。]{2,60}$/
const closingWords = /^(?:非常|衷心|再次|特此|最后)?.{0,6}(?:感谢|此复|专此|答复)/
const contact = /^[(（]?\s*(?:联系人|联系单位|承办人|承办负责人|联系电话|联系方式)/
const attachment = /^(?:答复)?附件/
const footer = /(?:Produced By|大汉|版权所有|主办单位|网站标识码|ICP备|公网安备)/i

/**
 * What each paragraph is in the letter, by its place and form. The letter
 * begins at its last title before the salutation; all before that is the page's.
 */
export function classify(paragraphs: readonly string[]): ParagraphKind[] {
  const texts = paragraphs.map((text) => text.trim())
  const greeting = texts.findIndex((text) => salutation.test(text) && !label.test(text))
  const titled = texts.findLastIndex(
    (text, index) => (greeting < 0 || index < greeting) && title.test(text.replace(/\s/g, '')),
  )
  const signed = texts.findLastIndex((text, index) => index > greeting && isDate(text))
  return texts.map((text, index) => {
    if (index < titled) return 'page_header'
    if (index === titled) return 'title'
    if (index === greeting) return 'salutation'
    if (index < greeting) return 'page_header'
    if (index === signed) return 'date'
    if (index === signed - 1 && text.length <= 40 && !/[。,，]/.test(text)) return 'signature'
    if (contact.test(text)) return 'contact'
    if (attachment.test(text)) return 'attachment'
    if (footer.test(text)) return 'page_footer'
    if (signed >= 0 && index > signed) return 'page_footer'
    if (heading.test(text)) return 'heading'
    return isClosing(texts, index, signed) ? 'closing' : 'body'
  })
}

function isClosing(texts: readonly string[], index: number, signed: number): boolean {
  const nearEnd = signed >= 0 ? index >= signed - 3 : index >= texts.length - 3
  return nearEnd && closingWords.test(texts[index] ?? '')
}

function isDate(text: string): boolean {
  try {
    return parsePrintedDate(text) !== null
  } catch {
    return false
  }
}
