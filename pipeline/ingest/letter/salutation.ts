import { type Addressees, readAddressees } from '../fields/names.ts'
import { fold } from '../text.ts'

export interface Salutation {
  addressees: Addressees
  printed: string
  /** The letter’s first words, where they stand on the same line. */
  rest: string
}

const wholeLine = /^.{2,100}$/u
const glued =
  /^(?<who>[^:：。]{2,80}?(?:代表|委员|女士|先生|同志)(?:们)?|[^:：。]{3,30}?)\s*(?:[,，]?\s*[您你]们?\s*好)?\s*[:：,，!！]\s*(?:[您你]们?\s*好\s*[!！,，。:：]?\s*)?(?=[您你贵首现感收经根针]|关于)(?<rest>.+)$/su

/** A line that addresses somebody, with or without the first sentence behind it. */
export function readSalutation(line: string): Salutation | null {
  const printed = line.trim()
  const text = fold(line)
  const isShort = wholeLine.test(text)
  if (isShort && isFormOfAddress(text)) {
    const addressees = readAddressees(text)
    if (
      addressees !== null &&
      (addressees.role !== 'body' || /[:：]\s*(?:[您你]们?好[!！。:：]?)?$/u.test(text))
    )
      return { addressees, printed, rest: '' }
  }
  const parts = glued.exec(printed)?.groups
  if (parts === undefined) return null
  const who = parts.who ?? ''
  if (/(?:建议|提案|议案|答复|收悉|问题|届|会议)/u.test(who)) return null
  const addressees = readAddressees(who)
  if (addressees === null) return null
  return { addressees, printed: who.trim(), rest: parts.rest ?? '' }
}

function isFormOfAddress(text: string): boolean {
  if (/[。;；>]|答复|复函|收悉|提建议人|提案人|建议人|附议|日期|[届号]/u.test(text)) return false
  return /(?:代表|委员|先生|女士|同志)(?:们)?[,!]?\s*(?:[您你]们?\s*好|大家好)?\s*[:!,。]*\s*(?:[您你]们?好[!:。]?)?$|:\s*(?:[您你]们?好[!:。]?)?$/u.test(
    text,
  )
}
