const sign = /(?:[-−－﹣]|负|零下)$/
const certain = /(?:^|[为是达至到约于在高低长幅速温(（:：,，。;；、\s])$/

/**
 * Where the number at `at` begins with its sign; `at` itself without one, null
 * where a dash may be a hyphen (平台-5个).
 */
export function signStart(text: string, at: number): number | null {
  const lead = text.slice(Math.max(0, at - 4), at)
  const found = sign.exec(lead)?.[0]
  if (found === undefined) return at
  const before = text.slice(0, at - found.length)
  if (found === '零下') return at - 2
  if (certain.test(before)) return at - found.length
  return before.endsWith('自') ? at : null
}

export const isNegative = (text: string, at: number, start: number) =>
  start < at && sign.test(text.slice(start, at))
