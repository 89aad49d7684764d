import { isSignature } from '../../letter/paragraph-shapes.ts'
import { squeeze } from '../text.ts'

const ending =
  /(?:局|委|委员会|政府|厅|院|部|办公室|中心|公司|大队|支队|总队|署|会|办事处|管委会|集团|银行|支行|分局|站|所|处|队|社|馆|学校|大学|医院|台|办|园区|开发区|街道|乡|镇)$/u
const sealed = /[(（]\s*(?:盖\s*章|章|公章|代章|签章|印章?)\s*[)）]$/u
const running = /^(?:关于|对|感谢|希望|我|今后|下一步|特此|以上|您|你|附|抄|同时|此|各)/u

/** Whether words can be the name of an office, as it stands under a letter. */
export function isOffice(words: string): boolean {
  const text = squeeze(words.replace(sealed, ''))
  return (
    text.length >= 3 &&
    text.length <= 40 &&
    ending.test(text) &&
    /^[\p{Script=Han}()·A-Za-z0-9、]+$/u.test(text) &&
    !running.test(text) &&
    (isSignature(text) || ending.test(text))
  )
}

/** The name without (盖章). */
export function withoutSeal(words: string): string {
  return words.trim().replace(sealed, '').trim()
}
