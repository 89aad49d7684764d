import type { Parts } from '../page/page-parts.ts'
import type { PageRecord } from '../page-record.ts'
import { readAddresseesField } from './addressees.ts'
import { readDepartment } from './department.ts'
import { readDocNumber } from './doc-number.ts'
import { readAttachments, readContact, readDisclosure } from './letter-end.ts'
import { readNumber } from './number.ts'
import { readPlace } from './place.ts'
import { readPublishedOn } from './published-on.ts'
import { readDate } from './read-date.ts'
import { readResultClass } from './result-class.ts'
import { readSession } from './session.ts'
import { readSignedOn } from './signed-on.ts'
import { titlesOf } from './titles.ts'
import { readTopic } from './topic.ts'

export type Fields = Omit<
  PageRecord,
  'outcome' | 'url' | 'encoding' | 'redactions' | 'text' | 'doubts'
>

/** Reads every field from a page’s parts. `suggestion`: the suggestion’s own words, where the page has them. */
export function readFields(parts: Parts, suggestion: readonly string[]): Fields {
  const publishedOn = readPublishedOn(parts)
  const department = readDepartment(parts)
  const assigned = [...parts.labels].find(({ role }) => role === 'assigned')
  return {
    ...readSession(parts, suggestion),
    number: readNumber(parts, suggestion),
    place: readPlace(parts, department.value),
    title: parts.bodyTitle ?? titlesOf(parts)[0]?.words ?? null,
    topic: readTopic(parts, suggestion),
    addressees: readAddresseesField(parts),
    department,
    signedOn: readSignedOn(parts, publishedOn.value),
    publishedOn,
    assignedOn: assigned === undefined ? null : (readDate(assigned.value)?.candidates[0] ?? null),
    docNumber: readDocNumber(parts),
    resultClass: readResultClass(parts),
    coDepartments: parts.labels
      .filter(({ role }) => role === 'co-department')
      .flatMap(({ value }) => value.split(/[、,，;；\s]+/u))
      .filter((name) => name !== ''),
    disclosure: readDisclosure(parts),
    contact: readContact(parts),
    attachments: readAttachments(parts),
    cms: cmsOf(parts),
    siteName: parts.metas.get('sitename') ?? null,
  }
}

function cmsOf(parts: Parts): string | null {
  const generator = parts.metas.get('generator') ?? null
  return generator === null || generator.length > 60 ? null : generator
}
