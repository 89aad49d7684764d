import type { Archive } from '../authored/archive.ts'
import type { Authored, Path } from '../authored/document.ts'
import type { Report } from '../problem.ts'
import { sourcesOf } from './attachments.ts'
import { isNumberInId } from './proposal-number.ts'

/** Proves that every id written in a record is the id of a record of the right kind. */
export function proveReferences(archive: Archive, report: Report): void {
  const needs = (
    record: Authored<unknown>,
    path: Path,
    records: ReadonlyMap<string, unknown>,
    ids: readonly (string | null)[],
    kind: string,
  ) => {
    for (const id of ids) {
      if (id === null || records.has(id)) continue
      report({
        file: record.file,
        line: record.lineOf(path),
        subject: path.map(String).join('.'),
        what: `no ${kind} has the id ${id}`,
        remedy: `Correct the id, or add the ${kind}.`,
      })
    }
  }

  for (const body of archive.bodies.values()) {
    needs(body, ['place'], archive.places, [body.value.place], 'place')
  }
  for (const deputy of archive.deputies.values()) {
    needs(deputy, ['place'], archive.places, [deputy.value.place], 'place')
  }
  for (const policy of archive.policies.values()) {
    for (const [index, { reply }] of policy.value.cited_in.entries()) {
      needs(policy, ['cited_in', index, 'reply'], archive.replies, [reply], 'reply')
    }
  }
  for (const [id, proposal] of archive.proposals) {
    const { value } = proposal
    needs(proposal, ['place'], archive.places, [value.place], 'place')
    needs(proposal, ['lead_deputy'], archive.deputies, [value.lead_deputy], 'deputy')
    needs(proposal, ['joint_deputies'], archive.deputies, value.joint_deputies, 'deputy')
    needs(proposal, ['lead_body'], archive.bodies, [value.lead_body], 'body')
    needs(proposal, ['co_bodies'], archive.bodies, value.co_bodies ?? [], 'body')
    needs(proposal, ['resubmission_of'], archive.proposals, [value.resubmission_of], 'proposal')
    needs(proposal, ['evidence', 'source'], archive.sources, [value.evidence.source], 'source')
    proveKey(id, proposal, report)
  }
  for (const reply of archive.replies.values()) {
    const { value } = reply
    needs(reply, ['proposals'], archive.proposals, value.proposals, 'proposal')
    needs(reply, ['body'], archive.bodies, [value.body], 'body')
    needs(reply, ['addressees'], archive.deputies, value.addressees, 'deputy')
    needs(reply, ['source'], archive.sources, [value.source], 'source')
    for (const list of ['commitments', 'grants'] as const) {
      for (const [index, part] of value[list].entries()) {
        const owner = 'owner' in part ? part.owner : part.funder
        needs(reply, [list, index], archive.bodies, [owner], 'body')
      }
    }
    proveNamesOnce(reply, report)
  }
  for (const [id, source] of archive.sources) {
    // A table is kept as it was published, though a later one may now prove what it said.
    if (source.value.table !== undefined) continue
    if ([...archive.replies.values()].some(({ value }) => sourcesOf(value).includes(id))) continue
    report({
      file: source.file,
      line: 1,
      subject: 'source',
      what: 'no reply was read from it',
      remedy: 'Add the reply, or keep the source out of data/ until it has one.',
    })
  }
}

/** A proposal's id is its natural key: place, term, session and number, `-zx-` for the CPPCC. */
function proveKey(
  id: string,
  proposal: Authored<{
    place: string
    number: string
    congress: { body: string; term: number; session: number }
  }>,
  report: Report,
) {
  const { place, number, congress } = proposal.value
  const body = congress.body === 'cppcc' ? '-zx' : ''
  const session = `${place}${body}-${congress.term}-${congress.session}-`
  if (id.startsWith(session) && isNumberInId(id.slice(session.length), number)) return
  report({
    file: proposal.file,
    line: proposal.lineOf(['number']),
    subject: 'proposal',
    what: `place, term, session and number make the id ${session}${number.toLowerCase()}`,
    remedy: 'Rename the file (Chinese characters of a number in letters: hai-5), or correct them.',
  })
}

function proveNamesOnce(
  reply: Authored<
    Record<
      'figures' | 'commitments' | 'grants' | 'facilities' | 'satisfaction' | 'checks',
      { id: string }[]
    >
  >,
  report: Report,
) {
  for (const list of [
    'figures',
    'commitments',
    'grants',
    'facilities',
    'satisfaction',
    'checks',
  ] as const) {
    const seen = new Set<string>()
    for (const [index, { id }] of reply.value[list].entries()) {
      if (seen.has(id)) {
        report({
          file: reply.file,
          line: reply.lineOf([list, index, 'id']),
          subject: `${list} ${id}`,
          what: 'the name is used twice',
          remedy: 'Give each part a name of its own.',
        })
      }
      seen.add(id)
    }
  }
}
