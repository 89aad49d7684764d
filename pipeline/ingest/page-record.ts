import type { RedactionRule } from '../../schemas/source.ts'
import type { AddresseesField } from './fields/addressees.ts'
import type { DepartmentField } from './fields/department.ts'
import type { NumberField } from './fields/number.ts'
import type { Field } from './fields/reading.ts'
import type { Kind } from './fields/session-mentions.ts'

export type Outcome = 'reply' | 'suggestion_and_reply' | 'suggestion'

/** All that is read from one page, each field with where it was read and what is doubted. */
export interface PageRecord {
  outcome: Outcome
  kind: Field<Kind>
  term: Field<number>
  session: Field<number>
  number: NumberField
  place: Field<string>
  /** The reply’s title, as printed above the letter or named by the page. */
  title: string | null
  topic: Field<string>
  addressees: AddresseesField
  department: DepartmentField
  signedOn: Field<string>
  publishedOn: Field<string>
  /** 交办日期, where a page prints it. */
  assignedOn: string | null
  docNumber: Field<string>
  resultClass: Field<string>
  coDepartments: string[]
  disclosure: string | null
  /** Contact lines as printed, masked. */
  contact: string[]
  attachments: string[]
  /** The page’s own address, where the browser that saved it noted it. */
  url: string | null
  /** The system the page was made with, where it says so. */
  cms: string | null
  siteName: string | null
  encoding: string
  /** How often each rule masked something; never what. */
  redactions: { rule: RedactionRule; count: number }[]
  /** The archived text: masked, LF, boilerplate left out, nothing else changed. */
  text: string
  doubts: string[]
}
