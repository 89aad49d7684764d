/** Where a navigation link stands to the page shown: the page itself, the part it belongs to, or neither. */
export function currentOf(href: string, path: string): 'page' | 'true' | undefined {
  if (href === path) return 'page'
  return href !== '/' && path.startsWith(href) ? 'true' : undefined
}
