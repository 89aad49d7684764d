import { Disclosure } from '../../schemas/disclosure.ts'
import { Facility } from '../../schemas/facility.ts'
import { Figure } from '../../schemas/figure.ts'
import { Grant } from '../../schemas/grant.ts'
import { Reply } from '../../schemas/reply.ts'
import { Rule } from '../../schemas/rule.ts'
import { listAt, recordOf, recordsOf } from '../api.ts'
import { figuresOfDisclosures } from '../numbers/figures-shown.ts'
import { whoRunsIt } from '../who-runs-it.ts'
import { type Application, applicationOf } from './application.ts'

/** All that the page of a disclosure shows; null where the API has none of this id. */
export async function readDisclosure(id: string) {
  const found = await recordOf('disclosures', Disclosure, id)
  if (found === null) return null
  const { data: disclosure, release } = found
  const [evidence, reply, figure, rules] = await Promise.all([
    evidenceOf(disclosure),
    recordsOf('replies', Reply.pick({ id: true, doc_number: true }), [disclosure.reply.id], {
      fields: ['id', 'doc_number'],
    }),
    recordsOf('figures', Figure, figuresOfDisclosures([disclosure])),
    listAt('/api/v1/rules?kind=request&sort=id', Rule),
  ])
  const application: Application = applicationOf({
    disclosure,
    evidence,
    docNumber: reply(disclosure.reply.id).doc_number,
    rules,
    origin: whoRunsIt.origin,
  })
  return { disclosure, release, evidence, figure, rules, application }
}

/** The passage of the grant or facility that a disclosure is about. */
async function evidenceOf({ subject }: Disclosure) {
  const record = subject.url.startsWith('/api/v1/grants/')
    ? await recordOf('grants', Grant, subject.id)
    : await recordOf('facilities', Facility, subject.id)
  if (record === null) throw new Error(`the API has no ${subject.url}`)
  return record.data.evidence
}
