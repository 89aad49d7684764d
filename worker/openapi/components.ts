import { z } from 'zod'
import { Absent, AbsentReason } from '../../schemas/absent.ts'
import { Bilingual } from '../../schemas/bilingual.ts'
import { Citation } from '../../schemas/citation.ts'
import { Congress } from '../../schemas/congress.ts'
import { DatedWords } from '../../schemas/dated-words.ts'
import { DisclosureSummary } from '../../schemas/disclosure.ts'
import {
  Catalogue,
  ItemLinks,
  ItemMeta,
  itemOf,
  Licence,
  ListLinks,
  ListMeta,
  listOf,
} from '../../schemas/envelope.ts'
import { Evidence } from '../../schemas/evidence.ts'
import { Period } from '../../schemas/figure.ts'
import { Id, SentenceAnchor } from '../../schemas/id.ts'
import { Section, Sentence } from '../../schemas/letter.ts'
import { IsoDate, PartialDate } from '../../schemas/partial-date.ts'
import { Per } from '../../schemas/per.ts'
import { Place } from '../../schemas/place.ts'
import { Problem, ProblemCode } from '../../schemas/problem.ts'
import { Clock } from '../../schemas/proposal.ts'
import { Qualifier } from '../../schemas/qualifier.ts'
import { FigureReference } from '../../schemas/quantity.ts'
import { Reference } from '../../schemas/reference.ts'
import { ReleaseId } from '../../schemas/release.ts'
import { ReplyKind } from '../../schemas/reply-kind.ts'
import { resourceNames, resources } from '../../schemas/resources.ts'
import { SearchHit } from '../../schemas/search-hit.ts'
import { Tombstone } from '../../schemas/tombstone.ts'
import { Unit } from '../../schemas/unit.ts'
import { itemName, listName, recordNames } from './record-names.ts'
import { publicSchema } from '../../schemas/public-schema.ts'
import { schemaAddress } from './schema-address.ts'

/** Shapes that many records share, so that a generated client has one type for each. */
const shared = {
  Absent,
  AbsentReason,
  Bilingual,
  Catalogue,
  Citation,
  Clock,
  Congress,
  DatedWords,
  DisclosureSummary,
  Evidence,
  FigureReference,
  Id,
  IsoDate,
  ItemLinks,
  ItemMeta,
  Licence,
  ListLinks,
  ListMeta,
  PartialDate,
  Per,
  Period,
  Place,
  Problem,
  ProblemCode,
  Qualifier,
  Reference,
  ReleaseId,
  ReplyKind,
  SearchHit,
  SearchHitList: listOf(SearchHit),
  Section,
  Sentence,
  SentenceAnchor,
  Tombstone,
  Unit,
}

/** The schemas of the document, each written once and pointed at everywhere else. */
export function componentSchemas(): Record<string, object> {
  const named = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(shared)) named.add(schema, { id })
  for (const resource of resourceNames) {
    const { schema } = resources[resource]
    named.add(schema, { id: recordNames[resource] })
    named.add(listOf<z.ZodType>(schema), { id: listName(resource) })
    named.add(itemOf<z.ZodType>(schema), { id: itemName(resource) })
  }
  const { schemas } = z.toJSONSchema(named, { uri: schemaAddress, override: publicSchema })
  return Object.fromEntries(
    [...Object.entries(schemas), ['OpenApiDocument', openApiSchema] as const]
      .map(([name, schema]) => [name, withoutHead(schema)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** A schema without what says where it would be if it stood alone. */
const withoutHead = (schema: object): object =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'))

/** Of a document that describes itself, what a reader needs to know first. */
const openApiSchema = {
  type: 'object',
  description: 'OpenAPI 3.1 文档。\nAn OpenAPI 3.1 document.',
  required: ['openapi', 'info', 'paths'],
  properties: { openapi: { type: 'string' }, info: { type: 'object' }, paths: { type: 'object' } },
}
