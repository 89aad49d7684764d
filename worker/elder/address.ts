/** The folder of the elder edition: the same pages in large type, each at its address with this before it. */
const elder = '/elder'

/**
 * Whether a path of this site is a page’s, which the edition has too. What is below `/api/v1`,
 * the archived texts and every file have one address.
 */
export const isPage = (path: string): boolean =>
  path.startsWith('/') &&
  !/^\/(?:\/|api\/[^?#]|sources\/|_astro\/|elder\/)/.test(path) &&
  !/\.[a-z0-9]+(?:[?#]|$)/.test(path.replace(/[?#].*$/, ''))

/** Where a link of a page leads in the edition: to its own page there, or where it led. */
export const elderHref = (href: string): string => (isPage(href) ? `${elder}${href}` : href)

/**
 * The standard address of one of the edition’s; null for an address elsewhere. However many
 * slashes follow, it stays a path of this site.
 */
export function standardAddress({ pathname, search }: URL): string | null {
  if (pathname === elder) return `/${search}`
  if (!pathname.startsWith(`${elder}/`)) return null
  return `/${pathname.slice(elder.length).replace(/^\/+/, '')}${search}`
}
