/** 曾在…三次会议上提出, 去年第117号建议: an earlier one is meant. */
const earlier = /[^，,。；;（(]*(?:曾|此前|去年|上年|上一年度?|前年|以往|历年)[^，,。；;]*/gu

/** The words of an opening that speak of the suggestion answered: up to 收悉, earlier ones left out. */
export function aboutThisOne(opening: string): string {
  const received = /收悉|收到(?!的)/u.exec(opening)
  const words = received === null ? opening : opening.slice(0, received.index + 2)
  const own = words.replace(earlier, '')
  return /届|号/u.test(own) ? own : opening.replace(earlier, '')
}
