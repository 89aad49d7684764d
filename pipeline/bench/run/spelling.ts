/** So many characters are written in two ways each; that makes millions of addresses. */
const most = 24

/**
 * An address written in the `n`-th of many ways: `n` says which characters of its parameters, or
 * else of its last step, are percent-encoded, and which escapes are in lower case.
 */
export function spelled(path: string, n: number): string {
  const begin = path.includes('?') ? path.indexOf('?') : path.lastIndexOf('/')
  let [bits, count] = [n, 0]
  const tail = path.slice(begin + 1).replace(/%..|[a-z0-9]/gi, (written) => {
    // An escape without a letter is written in one way only.
    if (count === most || /^%\d\d$/.test(written)) return written
    const isOther = bits % 2 === 1
    bits = Math.floor(bits / 2)
    count += 1
    return isOther ? other(written) : written
  })
  if (bits > 0) throw new Error(`${path} cannot be written in ${n + 1} ways`)
  return path.slice(0, begin + 1) + tail
}

const other = (written: string) =>
  written.length > 1 ? written.toLowerCase() : `%${written.charCodeAt(0).toString(16)}`

const used = new Map<string, number>()

/**
 * The same address in a way it was not written before: it asks for the same, but the Worker has
 * to make the answer, and cannot give one again that it kept.
 */
export function writtenAnew(path: string): string {
  const n = (used.get(path) ?? 0) + 1
  used.set(path, n)
  return spelled(path, n)
}
