import { createHash } from 'node:crypto'
import { isProposalNumber } from '../../schemas/proposal-number.ts'
import type { Archive } from '../authored/archive.ts'
import { doubtsOf } from '../ingest/json-line.ts'
import type { PageRecord } from '../ingest/page-record.ts'
import { segmentLetter } from '../letter/segment.ts'
import { freezeLetter } from '../prove/letter.ts'
import { proposeChecks } from '../propose/checks.ts'
import { citedDocuments } from '../propose/cited.ts'
import { proposeCommitments } from '../propose/commitments.ts'
import { saysMadeBefore } from '../propose/earlier.ts'
import { proposeFigures } from '../propose/figures.ts'
import { CodePoints } from '../text/code-points.ts'
import { type Doubt, type NewDoubt, numbered } from './doubts.ts'
import { finderOf } from './find-quote.ts'
import { bodyOf, deputyOf, placeOf } from './known.ts'
import { proposalDraft } from './proposal-draft.ts'
import { renderRecord } from './render.ts'
import { replyFacts } from './reply-draft.ts'
import { slugOfNumber } from './slug.ts'

/** All that one page becomes: files laid out as `data/` is, and what a person should look at. */
export interface Draft {
  id: string
  textSha256: string
  files: ReadonlyMap<string, string>
  doubts: Doubt[]
}

/** The note of a number that only a person can place. */
const UNREAD =
  '导入时未能读出，经人工复核不作为数字 (not read at import; a person found it to be no figure)'

/** What drafts are made beside: the archive they will join, and the day. */
export interface Bench {
  archive: Archive
  /** ISO day, of the person who runs it. */
  today: string
}

export const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** Drafts the records of one page. A function of the page’s record and of the archive. */
export function draftOf(record: PageRecord, { archive, today }: Bench): Draft {
  const doubts: NewDoubt[] = doubtsOf(record).map(asDoubt)
  const doubt = (each: NewDoubt) => doubts.push(each)
  const files = new Map<string, string>()
  const textSha256 = digestOf(record.text)
  const place = placeOf(archive, record)
  const id = idOf(record, place?.id ?? null, textSha256, archive)
  const needs = (about: string, says: string) => doubt({ about, says })
  for (const [about, value] of [
    ['kind', record.kind.value],
    ['term', record.term.value],
    ['session', record.session.value],
    ['number', record.number.value],
    ['signed_on', record.signedOn.value],
    ['addressees', record.addressees.value],
    ['department', record.department.value],
  ] as const)
    if (value === null) needs(about, 'the page does not give it; it cannot be published without')
  if (place === null) needs('place', 'the page does not name its place')
  else if (place.isNew) {
    files.set(
      'place.yaml',
      `# 新地方。A place that is not registered yet; publishing adds it to data/places.yaml.\nslug: ${place.id}\nname: ${place.name}\ndivision_code: null\n`,
    )
    doubt({
      about: 'place',
      says: `${place.name} is not registered: check its slug (${place.id}) and give its division code (GB/T 2260)`,
      place: { file: 'place.yaml', path: ['division_code'] },
    })
  }
  const at = { id: place?.id ?? 'unknown', name: place?.name ?? '' }

  const department = record.department.value
  const body = department === null ? null : bodyOf(archive, department, at)
  if (body?.isNew === true) {
    files.set(
      `bodies/${body.id}.yaml`,
      renderRecord('body', { name: department, aliases: [], place: at.id, recorded_on: today }),
    )
    doubt({
      about: 'department',
      says: `${department ?? ''} is new: its id will be ${body.id} for ever`,
    })
  }
  const congressBody = record.kind.value === 'cppcc_proposal' ? 'cppcc' : 'npc'
  const deputies = (record.addressees.value ?? []).map((name) => {
    const term = record.term.value ?? 0
    const found = deputyOf(archive, name, { place: at.id, body: congressBody, term })
    if (found.isNew) {
      files.set(
        `deputies/${found.id}.yaml`,
        renderRecord('deputy', {
          name,
          congress_body: congressBody,
          term,
          place: at.id,
          recorded_on: today,
        }),
      )
      doubt({ about: 'addressees', says: `${name} is new: the id will be ${found.id} for ever` })
    }
    return found.id
  })

  const letter = freezeLetter(segmentLetter(record.text), new CodePoints(record.text))
  const finder = finderOf(letter)
  const { signed_on, ...facts } = replyFacts(record, letter, finder, doubt)
  const proposalId = id.replace(/-r\d+$/u, '')
  const proposer = {
    letter,
    signedOn: signed_on,
    words: archive.numeralWords,
    topic: record.topic.value ?? '',
  }
  const { figures, unexplained } = proposeFigures(proposer)
  const commitments = proposeCommitments(proposer, figures, archive.promisePhrases)
  const reply = {
    ...facts,
    signed_on,
    proposals: [proposalId],
    body: body?.id ?? null,
    addressees: deputies,
    source: id,
    recorded_on: today,
    letter: segmentLetter(record.text),
    figures,
    not_figures: unexplained.map(({ evidence }) => ({
      evidence,
      reason: 'word' as const,
      note: UNREAD,
    })),
    commitments,
    grants: [],
    facilities: [],
    satisfaction: [],
    checks: [],
  }
  const file = `replies/${id}.yaml`
  for (const [index, { text, evidence, sentence }] of unexplained.entries())
    doubt({
      about: 'not_figures',
      says: `“${text}” in ${evidence.anchor} cannot be read for certain. Accept that it is no figure, correct the reason, or drop it and add a figure`,
      passage: sentence,
      place: { file, path: ['not_figures', index] },
    })
  for (const [index, { text, label, evidence }] of figures.entries())
    doubt({
      about: 'figures',
      says: `${text} in ${evidence.anchor}: label (${label.zh}), subject, topic and time are drafts`,
      passage: letter.sentences.get(evidence.anchor)?.text ?? null,
      place: { file, path: ['figures', index] },
    })
  for (const [index, { id: name, modality, due_on, label, evidence }] of commitments.entries())
    doubt({
      about: 'commitments',
      says: `proposed as ${modality}${due_on === null ? '' : `, due ${due_on}`}: ${label.zh} (${name})`,
      passage: evidence.exact,
      place: { file, path: ['commitments', index] },
    })
  for (const { kind, operands, says } of proposeChecks(figures, commitments))
    doubt({
      about: 'checks',
      says: `a ${kind} check may be worded: ${says} (${operands.join(', ')})`,
    })
  const policies = [...archive.policies.values()].map(({ value }) => value.title)
  for (const { title, doc_number, anchor } of citedDocuments(letter))
    if (!policies.includes(title))
      doubt({
        about: 'policies',
        says: `${anchor} cites 《${title}》${doc_number ?? ''}, which is no record yet`,
      })
  for (const { anchor, text } of saysMadeBefore(letter))
    doubt({
      about: 'resubmission_of',
      says: `${anchor} says that it was proposed before`,
      passage: text,
    })

  files.set(`sources/${id}.txt`, record.text)
  files.set(
    `sources/${id}.yaml`,
    renderRecord('source', {
      publisher: record.siteName,
      original_url: record.url,
      retrieved_on: null,
      cms: record.cms,
      sha256: textSha256,
      redactions: record.redactions,
      recorded_on: today,
      absent: {
        ...(record.siteName === null ? { publisher: 'unknown' } : {}),
        ...(record.url === null ? { original_url: 'unknown' } : {}),
        retrieved_on: 'unknown',
        ...(record.cms === null ? { cms: 'unknown' } : {}),
      },
    }),
  )
  if (!archive.proposals.has(proposalId)) {
    const ids = { place: at.id, deputies, body: body?.id ?? 'unknown', source: id }
    files.set(
      `proposals/${proposalId}.yaml`,
      renderRecord(
        'proposal',
        proposalDraft(record, ids, { letter, finder, recordedOn: today }, doubt),
      ),
    )
  }
  const all = numbered(doubts)
  files.set(
    file,
    renderRecord('reply', reply, [
      `草稿：${all.length} 处存疑，见 doubts.yaml。A draft; ${all.length} doubts, in doubts.yaml:`,
      ...all.map(({ id: mark, about, says }) => `${mark} ${about}: ${says.replaceAll('\n', ' ')}`),
    ]),
  )
  return { id, textSha256, files, doubts: all }
}

/** `about: says`, as fields word their doubts. */
function asDoubt(words: string): NewDoubt {
  const [, about, says] = /^([a-z_ ]{3,20}): ([\s\S]+)$/u.exec(words) ?? []
  return about === undefined || says === undefined
    ? { about: 'page', says: words }
    : { about, says }
}

/** The natural key of the proposal, `-r2` where a reply to it is archived already. */
function idOf(record: PageRecord, place: string | null, sha: string, archive: Archive): string {
  const { kind, term, session, number } = record
  const plain = number.value === null ? '' : slugOfNumber(number.value)
  if (
    place === null ||
    kind.value === null ||
    term.value === null ||
    session.value === null ||
    !isProposalNumber(number.value ?? '')
  )
    return `unknown-${sha.slice(0, 12)}`
  const body = kind.value === 'cppcc_proposal' ? '-zx' : ''
  const key = `${place}${body}-${term.value}-${session.value}-${plain}`
  if (!archive.replies.has(key)) return key
  for (let count = 2; ; count += 1)
    if (!archive.replies.has(`${key}-r${count}`)) return `${key}-r${count}`
}
