import type { InAnotherLanguage } from './words.ts'
import type { api as zh } from './zh-api.ts'

/** The words of the page for readers of the API, in English. */
export const api: InAnotherLanguage<typeof zh> = {
  title: 'Open data API',
  lead: 'Read-only, no key, open to every origin. Each record brings its evidence: from which character to which character of the archived text.',
  onThisPage: 'On this page',
  start: 'Try it',
  startLead: 'Paste this line into a terminal, or open the answer; nobody has to register.',
  startNote:
    'The whole contract stands in one OpenAPI 3.1 document, from which this page takes its parameters and headers.',
  contract: 'The contract for machines (OpenAPI 3.1)',
  catalogue: 'Catalogue of resources (JSON)',
  resources: 'Resources and examples',
  resourcesLead:
    'Each resource has a list and an address for each record. The examples run as they are; the tests run every one of them.',
  list: 'List',
  item: 'One record',
  fields: 'Fields and filters',
  fieldsOf: (resource: string) => `${resource}: fields and filters`,
  open: 'Open the answer',
  openOf: (says: string) => `Open the answer: ${says}`,
  search: 'Full-text search',
  searchLead:
    'Looks in several kinds of records at once: finds any run of Chinese characters, traditional or simplified, full or half width, numbers in any spelling, and gives the sentences that hold them.',
  searchSays: 'Replies and figures about elderly care',
  listParameters: 'Parameters of lists',
  listParametersLead:
    'Every list takes these (described here for proposals); the filters of each are with its table.',
  searchParameters: 'Parameters of search',
  formats: 'Formats',
  formatsLead: 'Put a suffix behind the address, or ask with the `Accept` header; the suffix wins.',
  formatsNote: [
    'A format that gives all records gives at most 10,000; more are refused with 400, which names the file of the release.',
    'CSV is UTF-8 with a BOM, its columns are always the same; a cell that a spreadsheet might run as a formula begins with an apostrophe.',
  ],
  format: 'Format',
  suffix: 'Suffix',
  holds: 'Holds',
  formatSaid: {
    json: 'A page of records, or one; every resource has it.',
    csv: 'All matching records, one a row; every resource has it.',
    ndjson: 'All matching records, one a line; every resource has it.',
    atom: 'A feed; replies, commitments, changes and search have it.',
    ics: 'A calendar of due dates as all-day events; commitments and proposals have it.',
  },
  headers: 'Headers',
  headersLead: 'A script of another origin can read these too.',
  headerName: 'Name',
  example: 'Example',
  reuse: 'Keeping answers, and limits',
  reuseNotes: [
    'Each answer has an `ETag`. Ask again with it in `If-None-Match`: while nothing changed, the answer is an empty 304.',
    'One client (an IPv4 address or an IPv6 /64) is answered 600 times a minute, then gets 429 with `Retry-After` in seconds. We keep no address.',
    'Ids stay valid for ever: a renamed record answers 301 and leads to where it is now, a withdrawn one 410 with its date, reason and note.',
  ],
  errors: 'Errors',
  errorsLead:
    'An error is application/problem+json (RFC 9457); its code never changes, and `detail` tells the remedy, the first line in Chinese, the second in English.',
  stability: 'What will stay',
  stabilityText: [
    'Inside version 1 (/api/v1) fields and values of closed lists may be added; none is removed or changes its meaning. Let your program meet new fields and values.',
    'What is deprecated says so 18 months ahead, in the changelog and in the answers.',
    'What a cursor holds, the order of fields and the wording of descriptions are not promised.',
  ],
  changes: 'Changes of the API',
  changesLead: 'Changes of the API itself; changes of records stand on the data page.',
  remedies: {
    not_found: 'No such address. Begin with those that /api/v1 lists.',
    not_archived:
      'This archive does not hold the record; that says nothing about whether any department replied.',
    unknown_parameter: 'No such parameter; `errors` lists those allowed, and the nearest name.',
    invalid_parameter: 'The value is not allowed; `errors` lists what is.',
    invalid_cursor:
      'The cursor belongs to another release, resource or query, or was changed. Begin with the first page.',
    method_not_allowed: 'The API is read-only: GET, HEAD and OPTIONS.',
    not_acceptable:
      'No format that `Accept` asks for; use application/json, or a suffix behind the address.',
    withdrawn: 'The record was withdrawn; `tombstone` has the date, the reason and a note.',
    uri_too_long: 'The address is too long: give fewer parameters.',
    too_many_rows:
      'More rows than can be taken at once: add conditions, or download the file of the release.',
    rate_limited: 'At most 600 requests in 60 seconds from one client; wait as `Retry-After` says.',
    internal_error: 'The fault is ours, and recorded; try again later.',
  },
}
