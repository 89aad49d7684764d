import { z } from 'zod'
import { Reference } from '../schemas/reference.ts'
import { declared, type ResourceName } from '../schemas/resources.ts'
import type { Match, SearchHit } from '../schemas/search-hit.ts'
import type { searched } from '../schemas/searched.ts'
import { itemAddress } from './addresses.ts'
import { bodyPaths } from './search-parameters.ts'
import { matchesIn } from './stored/search/highlights.ts'
import type { Query } from './stored/search/query.ts'
import { snippetOf } from './stored/search/snippet.ts'
import { type RecordText, textsOf } from './stored/search/texts-of.ts'
import { valuesAt } from './stored/values.ts'

const mostMatches = 3

/** In code points; a sentence of a letter is seldom longer. */
const widest = 120

const Found = z.looseObject({ id: z.string(), page_url: z.string() })

/** A record that was found, as search answers it: where it is, and the passages that match. */
export function hitOf(resource: (typeof searched)[number], text: string, query: Query): SearchHit {
  const record = Found.parse(JSON.parse(text))
  const matches = matchesIn(textsOf(resource, record), query)
  return {
    resource,
    record: {
      id: record.id,
      name: nameOf(resource, record),
      url: itemAddress(resource, record.id),
    },
    page_url: record.page_url,
    date: dateOf(resource, record),
    body: bodyOf(resource, record),
    matches: matches.slice(0, mostMatches).map((match) => matchOf(record.page_url, match)),
    matching: matches.length,
  }
}

function matchOf(page: string, match: ReturnType<typeof matchesIn<RecordText>>[number]): Match {
  const { text, highlights, cut_before, cut_after } = snippetOf(
    match.text,
    match.highlights,
    widest,
  )
  return {
    field: match.path,
    anchor: match.anchor,
    url: match.anchor === null ? page : (match.url ?? `${page}#${match.anchor}`),
    text,
    cut_before,
    cut_after,
    highlights: highlights.map(([start, end]) => ({ start, end })),
  }
}

const firstText = (record: unknown, paths: readonly string[]): string | undefined =>
  paths.flatMap((path) => valuesAt(record, path)).find((value) => typeof value === 'string')

/** What a record is called: its title, name or label, else its number. */
const nameOf = (resource: ResourceName, record: { id: string }): string =>
  firstText(record, ['title', 'name', 'label.zh', 'number']) ?? `${resource} ${record.id}`

function dateOf(resource: ResourceName, record: unknown): string | null {
  const { date } = declared(resource)
  return date === null ? null : (firstText(record, [date]) ?? null)
}

function bodyOf(resource: ResourceName, record: unknown): SearchHit['body'] {
  const path = bodyPaths[resource]
  if (path === undefined) return null
  const [body] = path === 'id' ? [record] : valuesAt(record, path.replace(/\.id$/, ''))
  const known = Reference.strip().safeParse(body)
  return known.success ? known.data : null
}
