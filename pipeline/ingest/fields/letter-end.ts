import { isAttachment, isContact, isListItem } from '../../letter/paragraph-shapes.ts'
import type { Parts } from '../page/page-parts.ts'
import { squeeze } from '../text.ts'

/** The contact lines, already masked, as printed. */
export function readContact(parts: Parts): string[] {
  return parts.tail
    .filter((line) => isContact(line.trim()) && /[联系承办经电话咨询]/u.test(line))
    .map((line) => line.trim())
}

/** What the letter or its page attaches, by the names printed. */
export function readAttachments(parts: Parts): string[] {
  const names: string[] = []
  let follows = false
  for (const line of parts.tail) {
    const words = line.trim()
    if (isAttachment(words)) {
      names.push(words)
      follows = true
    } else if (follows && isListItem(words)) names.push(words)
    else follows = false
  }
  return names
}

const disclosure =
  /^[((〔【[]?(?:此件|本件|该件|此复函|信息公开(?:选项|类别|属性)?|公开(?:属性|方式|选项|类别))[:：]?.{0,16}公开.{0,12}$|^[((〔【[]?(?:主动|依申请|不予|同意)?公开[)）〕】\]]?$/u

/** The words in which the page says whether the letter is public: 此件公开发布, 公开方式:主动公开. */
export function readDisclosure(parts: Parts): string | null {
  const label = parts.labels.find(({ role }) => role === 'disclosure')
  if (label !== undefined) return label.value
  const line = [...parts.header, ...parts.tail].find((words) => disclosure.test(squeeze(words)))
  return line?.trim() ?? null
}
