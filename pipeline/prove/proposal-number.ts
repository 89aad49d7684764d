/** Zhejiang numbers suggestions by the city whose deputies made them: 温43号 is not 43. */
const ofCity = /[杭甬宁温嘉湖绍金衢舟台丽]$/u

/** Whether words such as `第77号`, `建议序号: 77` or `（温43号）` print this number and no other. */
export function printsNumber(words: string, number: string): boolean {
  const text = words.normalize('NFKC')
  const at = text.indexOf(number)
  if (at === -1) return false
  const before = text.slice(0, at)
  const after = text.slice(at + number.length)
  if (/[A-Za-z0-9-]$/u.test(before) || /^-?[A-Za-z0-9]/u.test(after)) return false
  if (/^[0-9]/u.test(number) && ofCity.test(before)) return false
  return !/[0-9]/u.test(before + after)
}

/**
 * A number as ids write it: lower case, and Chinese characters in letters, which whoever
 * names the file chooses: 海-5 is hai-5.
 */
export function isNumberInId(written: string, number: string): boolean {
  const pattern = number.toLowerCase().replace(/^[一-鿿]+/u, '[a-z]{1,24}')
  return new RegExp(`^${pattern}$`, 'u').test(written)
}
