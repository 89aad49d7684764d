import type { ResourceName } from '../../schemas/resources.ts'

/**
 * What a list’s page offers of the filters and orders its resource has. What they are, which
 * values they take and how they are called is read off the registry (`fields.ts`).
 */
export interface ListPage {
  path: string
  /** Parameters that are typed or chosen in the form. */
  form: readonly string[]
  /** Fields whose values are counted and lead on as links: at most five, as the API counts. */
  facets: readonly string[]
  sorts: readonly string[]
}

const signedFromTo = ['reply.signed_on__gte', 'reply.signed_on__lte'] as const

export const listPages = {
  replies: {
    path: '/replies/',
    form: ['q', 'signed_on__gte', 'signed_on__lte'],
    facets: ['body.id', 'signed_on', 'kind'],
    sorts: ['-signed_on', 'signed_on', '-published_on', '-publication_lag.max_days'],
  },
  proposals: {
    path: '/proposals/',
    form: ['congress.term', 'congress.session', 'number', 'q', 'clock.state'],
    facets: ['place.slug', 'status', 'lead_body.id', 'congress.term', 'kind'],
    sorts: ['-assigned_on', '-congress.term', 'clock.due_on', '-submitted_on'],
  },
  commitments: {
    path: '/commitments/',
    form: ['q', 'due_latest__gte', 'due_latest__lte'],
    facets: ['due_latest', 'modality', 'status', 'reply.body.id'],
    sorts: ['-reply.signed_on', 'due_latest', '-due_latest'],
  },
  checks: {
    path: '/checks/',
    form: signedFromTo,
    // Outcomes are counted by the page itself, in its chart.
    facets: ['kind', 'reply.body.id', 'reply.signed_on'],
    sorts: ['-reply.signed_on', '-recorded_on'],
  },
  grants: {
    path: '/grants/',
    form: ['amounts.figure.value__gte', 'amounts.figure.value__lte', ...signedFromTo],
    facets: ['level', 'amounts.stage', 'funder.id', 'reply.body.id', 'reply.signed_on'],
    sorts: ['-reply.signed_on', '-recipients_count.value'],
  },
  facilities: {
    path: '/facilities/',
    form: ['count.value__gte', 'count.value__lte', ...signedFromTo],
    facets: ['level', 'type', 'reply.body.id', 'reply.signed_on'],
    sorts: ['-reply.signed_on', '-count.value', '-area.value'],
  },
  satisfaction: {
    path: '/satisfaction/',
    form: signedFromTo,
    facets: ['reply.body.id', 'reply.signed_on'],
    // Not by the rate: a list from the best to the worst would compare what was measured differently.
    sorts: ['-reply.signed_on', '-recorded_on'],
  },
  disclosures: {
    path: '/disclosures/',
    form: ['claimed.amount.value__gte', 'claimed.amount.value__lte', ...signedFromTo],
    facets: ['missing', 'reply.body.id', 'reply.signed_on'],
    sorts: ['-reply.signed_on', '-claimed.amount.value', '-claimed.count.value'],
  },
} as const satisfies Partial<Record<ResourceName, ListPage>>

/** Search is asked like a list, over several resources at once. */
const searchPage: ListPage = {
  path: '/search/',
  form: ['q', 'date__gte', 'date__lte'],
  facets: ['body.id', 'date'],
  sorts: ['relevance', '-date'],
}

export type ListName = keyof typeof listPages | 'search'

export const listPageOf = (list: ListName): ListPage =>
  list === 'search' ? searchPage : listPages[list]

/** The list whose page has an address, if one has. */
export function listAt(path: string): ListName | null {
  const names = [...Object.keys(listPages), 'search'].filter(isListName)
  return names.find((name) => listPageOf(name).path === path) ?? null
}

export const isListName = (name: string): name is ListName => name === 'search' || name in listPages
