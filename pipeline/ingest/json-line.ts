import { maskPersonalData } from '../privacy/mask.ts'
import type { PageRecord } from './page-record.ts'

/** One line of `ingest --json`: what outside readers and scorers are promised. */
export interface JsonLine {
  file: string
  outcome: PageRecord['outcome'] | 'refused'
  reason: string | null
  fields: {
    kind: string | null
    term: number | null
    session: number | null
    number: string | null
    topic: string | null
    addressees: string[] | null
    department: string | null
    signed_on: string | null
    published_on: string | null
    doc_number: string | null
    result_class: string | null
  }
  doubts: string[]
  text: string | null
}

const none: JsonLine['fields'] = {
  kind: null,
  term: null,
  session: null,
  number: null,
  topic: null,
  addressees: null,
  department: null,
  signed_on: null,
  published_on: null,
  doc_number: null,
  result_class: null,
}

export function jsonOfRefusal(file: string, reason: string): JsonLine {
  return { file, outcome: 'refused', reason, fields: none, doubts: [], text: null }
}

export function jsonOfRecord(file: string, record: PageRecord): JsonLine {
  return {
    file,
    outcome: record.outcome,
    reason: null,
    fields: {
      kind: record.kind.value,
      term: record.term.value,
      session: record.session.value,
      number: record.number.value,
      topic: record.topic.value,
      addressees: record.addressees.value,
      department: record.department.value,
      signed_on: record.signedOn.value,
      published_on: record.publishedOn.value,
      doc_number: record.docNumber.value,
      result_class: record.resultClass.value,
    },
    doubts: doubtsOf(record),
    text: record.text,
  }
}

/** Every doubt of a record, the page’s own first. They quote the page, so they are masked as its text is. */
export function doubtsOf(record: PageRecord): string[] {
  const { kind, term, session, number, topic, addressees, department } = record
  const fields = [
    kind,
    term,
    session,
    number,
    topic,
    addressees,
    department,
    record.signedOn,
    record.publishedOn,
    record.docNumber,
    record.resultClass,
  ]
  return [...record.doubts, ...fields.flatMap(({ doubts }) => doubts)].map(
    (doubt) => maskPersonalData(doubt).text,
  )
}
