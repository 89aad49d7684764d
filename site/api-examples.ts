/** A request to try: where its answer is, and the command that asks for it. */
export interface Tried {
  href: string
  curl: string
}

/** A request as a link and as a command that can be pasted into a terminal; its words stay readable. */
export function tryIt(
  origin: string,
  path: string,
  query: Readonly<Record<string, string>> = {},
): Tried {
  const pairs = Object.entries(query)
  const encoded = new URLSearchParams(query).toString()
  const href = encoded === '' ? path : `${path}?${encoded}`
  const plain = pairs.map(([name, value]) => `${name}=${value}`).join('&')
  const curl = /^[\w.,=&-]*$/.test(plain)
    ? `curl '${origin}${href}'`
    : [
        `curl -G '${origin}${path}'`,
        ...pairs.map(([name, value]) => `--data-urlencode '${name}=${value}'`),
      ].join(' ')
  return { href, curl }
}
