import { readdirSync } from 'node:fs'

/** A page file of the site, and the address its one example is looked at. */
interface Template {
  /** In `site/pages/`. */
  file: string
  path: string
  /** What its HTML and CSS may weigh together, compressed, in kilobytes. */
  budget: number
  /** Why it answers otherwise than 200. */
  fails?: string
}

/** A release that the repository records. */
const [release = ''] = readdirSync('data/releases').toSorted()

/** One page of each template of the site. */
export const pages: readonly Template[] = [
  { file: 'index.astro', path: '/', budget: 16 },
  { file: 'replies/index.astro', path: '/replies/', budget: 14 },
  // The letter itself is not counted against its page by the budget of its own test.
  { file: 'replies/[id].astro', path: '/replies/weihai-17-2-77/', budget: 26 },
  { file: 'proposals/index.astro', path: '/proposals/', budget: 14 },
  { file: 'proposals/[id].astro', path: '/proposals/weihai-17-2-77/', budget: 16 },
  { file: 'grants.astro', path: '/grants/', budget: 16 },
  { file: 'facilities.astro', path: '/facilities/', budget: 16 },
  { file: 'satisfaction.astro', path: '/satisfaction/', budget: 16 },
  { file: 'commitments.astro', path: '/commitments/', budget: 20 },
  { file: 'checks.astro', path: '/checks/', budget: 20 },
  { file: 'disclosures/index.astro', path: '/disclosures/', budget: 16 },
  {
    file: 'disclosures/[id].astro',
    path: '/disclosures/weihai-17-2-77_project-funding-disclosure/',
    budget: 16,
  },
  { file: 'search/index.astro', path: '/search/', budget: 14 },
  { file: 'search/index.astro', path: '/search/?q=养老', budget: 20 },
  { file: 'proposals/index.astro', path: '/proposals/?number=99999', budget: 14 },
  { file: 'commitments.astro', path: '/commitments/?modality=promise&limit=2', budget: 16 },
  { file: 'about.astro', path: '/about/', budget: 20 },
  { file: 'data/index.astro', path: '/data/', budget: 18 },
  { file: 'data/[resource].astro', path: '/data/replies/', budget: 20 },
  { file: 'data/corrections/[...page].astro', path: '/data/corrections/', budget: 14 },
  { file: 'data/releases/[id].astro', path: `/data/releases/${release}/`, budget: 20 },
  { file: 'api/index.astro', path: '/api/', budget: 20 },
  { file: 'en/index.astro', path: '/en/', budget: 14 },
  { file: 'en/about.astro', path: '/en/about/', budget: 20 },
  { file: 'en/data/index.astro', path: '/en/data/', budget: 18 },
  { file: 'en/data/[resource].astro', path: '/en/data/replies/', budget: 20 },
  { file: 'en/data/corrections/[...page].astro', path: '/en/data/corrections/', budget: 14 },
  { file: 'en/data/releases/[id].astro', path: `/en/data/releases/${release}/`, budget: 20 },
  { file: 'en/api/index.astro', path: '/en/api/', budget: 20 },
  { file: 'deputies/[id].astro', path: '/deputies/weihai-17-cong-guoxu/', budget: 14 },
  { file: 'departments/[id].astro', path: '/departments/weihai-civil-affairs/', budget: 14 },
  { file: '404.astro', path: '/no-such-page/', budget: 14, fails: 'nothing is there' },
  { file: '404.astro', path: '/en/no-such-page/', budget: 14, fails: 'nothing is there' },
  {
    file: 'proposals/index.astro',
    path: '/proposals/?colour=red',
    budget: 14,
    fails: 'a parameter is not known',
  },
  {
    file: 'withdrawn.astro',
    path: '/withdrawn/?resource=replies&id=none',
    budget: 14,
    fails: 'no record of the archive is withdrawn',
  },
]

export const templates = pages.map(({ path }) => path)

/** Files in `site/pages/` that are no page for a reader to look at, each with what tests it instead. */
export const notPages: Readonly<Record<string, string>> = {
  'sources/[id].txt.ts': 'agreement.spec.ts reads the archived text byte for byte',
  'disclosures/[id].txt.ts': 'links.spec.ts follows the link to it',
  'replies/[id]/cite.bib.ts': 'letter.spec.ts reads it',
  'replies/[id]/cite.json.ts': 'letter.spec.ts reads it',
  'tables/[id].astro':
    'no table is archived yet: worker/canaries.worker.test.ts builds one and reads it',
  ...Object.fromEntries(
    [
      ...['replies', 'proposals', 'deputies', 'departments', 'tables'].map(
        (folder) => `${folder}/[older].astro`,
      ),
      'sources/[older].txt.ts',
    ].map((file) => [
      file,
      'worker/older-pages.worker.test.ts: the same bytes as the page beside it',
    ]),
  ),
  'robots.txt.ts': 'machines.spec.ts reads it',
  'sitemap.xml.ts': 'machines.spec.ts reads it',
  'sitemaps/[part].xml.ts': 'machines.spec.ts reads it',
}
