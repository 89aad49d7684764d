import { zh } from '../strings/zh.ts'

/** How data of this site is cited, after GB/T 7714; the day it was seen is for who cites it to fill in. */
export function citationOf(
  name: string,
  release: string,
  path: string,
  origin: string | null,
): string {
  const address = origin === null ? path : new URL(path, origin).href
  return zh.chart.citation(name, release, release.slice(0, 10), address)
}
