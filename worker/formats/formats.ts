import type { Bilingual } from '../../schemas/bilingual.ts'
import { declared, type ResourceName } from '../../schemas/resources.ts'

interface FormatDeclaration {
  /** What `Content-Type` says, and what `Accept` asks for. */
  mediaType: string
  said: Bilingual
  /** Parameters of a list that its json takes and this format cannot: it has no pages, or no such part. */
  without: readonly string[]
}

const noPages = ['limit', 'cursor', 'facet'] as const

/** Every format of the API. Its name is the suffix of its addresses: `replies.csv`. */
export const formats = {
  json: {
    mediaType: 'application/json; charset=utf-8',
    said: { zh: '一页记录，带总数与翻页链接。', en: 'A page of records, with total and links.' },
    without: [],
  },
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    said: {
      zh: '全部符合条件的记录，一条一行，列固定；带 BOM，可直接用 Excel 打开。',
      en: 'All matching records, one a row, always the same columns; with a BOM, as Excel needs it.',
    },
    without: noPages,
  },
  ndjson: {
    mediaType: 'application/x-ndjson; charset=utf-8',
    said: { zh: '全部符合条件的记录，一行一条 JSON。', en: 'All matching records, one a line.' },
    without: noPages,
  },
  atom: {
    mediaType: 'application/atom+xml; charset=utf-8',
    said: { zh: '订阅：一页记录。', en: 'Feed: a page of records.' },
    without: ['facet', 'fields'],
  },
  ics: {
    mediaType: 'text/calendar; charset=utf-8',
    said: {
      zh: '日历：全部符合条件且有期限的记录。',
      en: 'Calendar: all matching records that have a due date.',
    },
    without: [...noPages, 'fields'],
  },
} as const satisfies Record<string, FormatDeclaration>

export type Format = keyof typeof formats

const isFormat = (name: string): name is Format => name in formats
export const formatNames: readonly Format[] = Object.keys(formats).filter(isFormat)

/** Whether an address answers many records or one. */
export type AddressKind = 'list' | 'item'

/** The formats an address has, the one that is given when nothing is asked first. */
export const formatsOf = (resource: ResourceName, kind: AddressKind): Format[] => {
  const { feeds } = declared(resource)
  return formatNames.filter((format) => {
    if (format === 'atom') return kind === 'list' && feeds.includes(format)
    return format === 'ics' ? feeds.includes(format) : true
  })
}

/** The formats of search, which looks in several resources at once. */
export const searchFormats: readonly Format[] = ['json', 'atom']
