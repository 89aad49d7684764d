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
    facets: ['status', 'lead_body.id', 'congress.term', 'congress.session', 'kind'],
    sorts: ['-assigned_on', '-congress.term', 'clock.due_on', '-submitted_on'],
  },
  commitments: {
    path: '/commitments/',
    form: ['q', 'due_latest__gte', 'due_latest__lte'],
    facets: ['due_latest', 'modality', 'status', 'reply.body.id'],
    sorts: ['-reply.signed_on', 'due_latest', '-due_latest'],
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
