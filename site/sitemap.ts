import { resourceNames } from '../schemas/resources.ts'

interface Addressed {
  page_url: string
}
interface Pages {
  replies: readonly Addressed[]
  proposals: readonly Addressed[]
  deputies: readonly Addressed[]
  bodies: readonly Addressed[]
  disclosures: readonly Addressed[]
  releases: readonly Addressed[]
}

const inBoth = [
  '/data/',
  '/data/corrections/',
  ...resourceNames.map((name) => `/data/${name}/`),
  '/api/',
  '/about/',
]
const fixed = [
  '/',
  '/replies/',
  '/proposals/',
  '/grants/',
  '/facilities/',
  '/satisfaction/',
  '/commitments/',
  '/checks/',
  '/disclosures/',
  '/search/',
  ...inBoth,
  '/en/',
  ...inBoth.map((path) => `/en${path}`),
]

/** Every page of the site, those of records behind the others. */
export const everyPage = ({
  replies,
  proposals,
  deputies,
  bodies,
  disclosures,
  releases,
}: Pages): string[] => [
  ...fixed,
  ...[replies, proposals, deputies, bodies, disclosures, releases].flatMap((records) =>
    records.map(({ page_url }) => page_url),
  ),
  ...releases.map(({ page_url }) => `/en${page_url}`),
]

/** How many addresses a sitemap may hold (sitemaps.org). */
const most = 50_000

/** The pages cut into sitemaps, each named by its number. */
export function parted(paths: readonly string[], size = most): { part: string; paths: string[] }[] {
  const parts = Math.ceil(paths.length / size)
  return Array.from({ length: parts }, (_, index) => ({
    part: String(index + 1),
    paths: paths.slice(index * size, (index + 1) * size),
  }))
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const list = (outer: string, inner: string, addresses: readonly string[]) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${outer} xmlns="${namespace}">`,
    ...addresses.map((address) => `<${inner}><loc>${address}</loc></${inner}>`),
    `</${outer}>`,
    '',
  ].join('\n')

/** Addresses of this site need no escaping: ids are letters, digits and hyphens. */
export const sitemap = (addresses: readonly string[]) => list('urlset', 'url', addresses)
export const sitemapIndex = (addresses: readonly string[]) =>
  list('sitemapindex', 'sitemap', addresses)
