import type { InAnotherLanguage } from './words.ts'
import type { data as zh } from './zh-data.ts'

/** The words of the pages on the data, in English. */
export const data: InAnotherLanguage<typeof zh> = {
  title: 'Data',
  lead: 'Everything on the pages comes from the same tables. Each can be taken whole, each field is explained, and each number brings the sentence it came from.',
  name: 'Youju: replies of Chinese city departments, archived sentence by sentence',
  description:
    'What government departments answered in public to suggestions of People’s Congress deputies and CPPCC proposals, sentence by sentence; their figures, commitments, grants, facilities and satisfaction rates, each with evidence in the archived text that anyone can check.',
  onThisPage: 'On this page',
  tables: 'Tables',
  tablesLead:
    'One record a line. A table’s name leads to the meaning of each field; a format gives all its records.',
  table: 'Table',
  records: 'Records',
  formats: 'Get it',
  formatName: {
    json: 'JSON',
    csv: 'CSV',
    ndjson: 'NDJSON',
    atom: 'Atom feed',
    ics: 'Calendar',
  },
  formatOf: (table: string, format: string) => `${table}: ${format}`,
  absent: 'Nulls and their reasons',
  absentLead:
    'Every record has every field. What is not known is null, and absent gives the reason, one of four; no “other” or “n/a” stands in for it.',
  evidence: 'Evidence',
  evidenceLead:
    'Each number carries evidence: the archived text, the sentence, the quote, and where the quote begins and ends, counted in Unicode code points. What stands there must be the quote, character for character.',
  licence: 'Licence',
  licenceText: [
    'No copyright is claimed in the official documents themselves (Copyright Law of the People’s Republic of China, article 5).',
    'The compilation is CC BY 4.0: name Youju and the release id, and you may copy, change and sell it.',
  ],
  licenceLink: 'Full text of the licence (CC BY 4.0)',
  cite: 'Cite this data',
  citeLead:
    'Give the release id, so that your readers can get the same data; put the day you read it in place of “accessed”.',
  citeFormats: { gbt: 'GB/T 7714', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  accessed: 'accessed',
  citeOne: 'How to cite one reply or one figure stands on the page of its reply.',
  releaseFile: {
    zip: ': every file and the archived texts, in one.',
    workbook: ': a workbook, a sheet for each table, with what each column means.',
    database: ': a SQLite database with keys and a full-text index of the sentences.',
    package: ': a Frictionless data package: type and meaning of every column.',
    manifest: ': size and SHA-256 of every file.',
  },
  programs: 'Read the downloads with a program',
  programsLead:
    'These can be copied and run as they are, on the files of this release. All but the first ask one question: which three amounts of money are the largest, and which department names each.',
  program: {
    curl: {
      name: 'curl',
      says: 'Downloads a table and the database, and checks them against the SHA-256 in the manifest; the SQL below reads these two files.',
    },
    javascript: {
      name: 'JavaScript',
      says: 'Reads the NDJSON, in Node 18 or later or in a browser.',
    },
    python: {
      name: 'Python',
      says: 'Reads the zip, with no library; and puts each number back into the archived text, where its quote must stand.',
    },
    sqlite: { name: 'SQL (SQLite)', says: 'Joins three tables of the database by their keys.' },
    duckdb: { name: 'SQL (DuckDB)', says: 'Asks the CSV itself.' },
  },
  verify: 'Check the zip with the program in the repository: ',
  releases: 'Releases',
  releasesLead:
    'A release is named by its newest recorded date and the first 12 digits of the SHA-256 of the canonical tables: the same data always has the same name.',
  changes: 'Register of changes',
  changesLead:
    'An id once published stays valid for ever; the register only grows. A renamed record leads to where it is now, a withdrawn one leaves a tombstone.',
  changed: (date: string, action: string, count: number) =>
    `${date}: ${action}, ${count} ${count === 1 ? 'record' : 'records'}`,
  correctionsLink: 'Register of corrections: what was, and what is',
  changesFeed: 'Feed of changes',
  stability: 'What will stay',
  stabilityText: [
    'An id once published stays valid for ever, and never names anything else.',
    'Inside version 1 of the API fields and values may be added; none is removed or changes its meaning. What is deprecated says so 18 months ahead.',
    'Order, spacing and wording that no field’s description mentions are not promised.',
  ],
  stabilityLink: 'The API’s promise, and its changes',
  dictionary: 'Fields',
  dictionaryLead: (fields: number) =>
    `${fields} fields, in the order of the record; a dot leads inside. The descriptions are those of the schema itself, by which the program checks the data.`,
  count: (records: number) => `${records} ${records === 1 ? 'record' : 'records'}`,
  get: 'Get it',
  one: 'One record',
  ask: 'Fields to filter by',
  asContract: 'The same for machines (OpenAPI, JSON)',
  askLead:
    'Write field=value, or field__operator=value. All conditions must hold; a quantity or date matches when every value it allows does.',
  field: 'Field',
  operators: 'Operators',
  sort: 'Fields to sort by',
  sortLead: (order: string) => `A “-” before the field sorts downwards; ${order} when not given.`,
  examples: 'Examples',
  open: 'Open the answer',
  openOf: (says: string) => `Open the answer: ${says}`,
  back: 'All tables',
  schema: 'Usage, parameters and errors',
  many: 'list',
  mayBeNull: 'may be null',
  mayBeMissing: 'may be left out',
  values: 'Values',
  kinds: {
    object: 'object',
    map: 'map',
    choice: 'closed list',
    text: 'text',
    date: 'date',
    partial_date: 'date (perhaps only month or year)',
    address: 'address',
    id: 'id',
    integer: 'integer',
    number: 'number',
    boolean: 'yes or no',
  },
  comma: ', ',
  colon: ': ',
}
