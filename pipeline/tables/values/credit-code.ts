import { squeeze } from '../../ingest/text.ts'
import { Unreadable } from './unreadable.ts'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const shape = /^[1-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/
const compare = 'Compare it with the table as published, or with the register of organisations.'

/**
 * A unified social credit code (GB 32100-2015), spaces, width and case put right. Both
 * of its check digits are checked: that of the organisation code (GB 11714) and its own.
 */
export function readCreditCode(text: string): string {
  const code = squeeze(text).toUpperCase().replace(/-/g, '')
  if (code.length !== 18) throw new Unreadable(`has ${code.length} characters, not 18`, compare)
  if (!shape.test(code))
    throw new Unreadable(
      'has a character that no credit code has there (never I, O, S, V or Z)',
      compare,
    )
  if (organisationCheck(code.slice(8, 16)) !== code[16])
    throw new Unreadable(
      'has a wrong check digit of the organisation code (17th character)',
      compare,
    )
  if (ownCheck(code) !== code[17])
    throw new Unreadable('has a wrong check digit (18th character)', compare)
  return code
}

const weights = [3, 7, 9, 10, 5, 8, 4, 2]

/** ISO 7064 MOD 11 over digits and letters, as GB 11714 weighs them. */
function organisationCheck(body: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * valueOf(body.charAt(at)), 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

/** GB 11714 counts the letters from A = 10 without leaving any out. */
const valueOf = (character: string) => parseInt(character, 36)

/** MOD 31 with the powers of 3, over the alphabet of GB 32100. */
function ownCheck(code: string): string {
  let weight = 1
  let sum = 0
  for (const character of code.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet.charAt((31 - (sum % 31)) % 31)
}
