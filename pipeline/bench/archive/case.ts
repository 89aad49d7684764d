import type { ProposalEntry } from '../../../schemas/proposal.ts'
import type { ReplyEntry } from '../../../schemas/reply.ts'
import type { SourceEntry } from '../../../schemas/source.ts'
import { sha256 } from '../../prove/archived-text.ts'
import { addDays } from './calendar.ts'
import { type CaseDates, datesOfCase } from './dates.ts'
import { type Named, writeLetter } from './letter.ts'
import type { LetterText, Marked } from './letter-text.ts'
import { printOutcome } from './outcome.ts'
import { choosePassages, type Density } from './passages/choose.ts'
import { outcomeOf, type ProposalFacts, quoteProposal } from './proposal.ts'
import type { Random } from './random.ts'
import { reasonsFor } from './reasons.ts'
import { type ReadReply, readReply } from './reply.ts'
import { type LocalBody, printSession, type Session } from './session.ts'
import { wish } from './words.ts'

/** A proposal with what came of it, and its companions in the same letter. */
export interface Case {
  proposals: Map<string, ProposalEntry>
  replies: ReadReply[]
  sources: Map<string, SourceEntry>
}

/** How a case goes: the kinds of its replies, and what stands beside the proposal. */
interface Course {
  kinds: readonly ReplyEntry['kind'][]
  also?: 'merged' | 'companion' | 'withdrawn'
}

const courses: readonly (readonly [Course, number])[] = [
  [{ kinds: ['final'] }, 84],
  [{ kinds: ['final'], also: 'merged' }, 4],
  [{ kinds: ['final'], also: 'companion' }, 4],
  [{ kinds: ['interim', 'final'] }, 3],
  [{ kinds: ['final', 're_answer'] }, 1.5],
  [{ kinds: ['final', 'follow_up'] }, 0.5],
  [{ kinds: ['summary'] }, 1.5],
  [{ kinds: ['interim'] }, 1],
  [{ kinds: ['final'], also: 'withdrawn' }, 0.5],
]

/** Days on which the made-up archive recorded something: few, so that many records share one. */
export const recordedDays = ['2026-09-01', '2026-09-15', '2026-10-09', '2026-10-28', '2026-11-20']

/** What a title calls each kind of reply. */
const titleEnds: Readonly<Record<ReplyEntry['kind'], string>> = {
  final: '的答复',
  interim: '的阶段性答复',
  re_answer: '的再次答复',
  follow_up: '的后续答复',
  summary: '的答复摘要',
}

interface Begun {
  random: Random
  session: Session
  body: LocalBody
  dates: CaseDates
  density: Density
  recorded_on: string
}

/** Makes up the case whose number is the session’s next, with at most so many replies. */
export function makeCase(
  random: Random,
  session: Session,
  at: number,
  limit: number,
  density: Density,
  earlier: string | null,
): Case {
  const drawn = random.weighted(courses)
  const course: Course = drawn.kinds.length > limit ? { kinds: ['final'] } : drawn
  const body = random.pick(session.bodies)
  const begun: Begun = {
    random,
    session,
    body,
    dates: datesOfCase(random, session.year),
    density,
    recorded_on: random.pick(recordedDays),
  }
  const lead = nameProposal(begun, at, 'a')
  const other =
    course.also === 'merged' || course.also === 'companion'
      ? nameProposal(begun, at + 1, 'b')
      : null
  const answered = course.also === 'merged' && other !== null ? [lead, other] : [lead]
  const companion = course.also === 'companion' ? other : null
  const withdrawn = course.also === 'withdrawn'

  const disputed = course.kinds[1] === 're_answer'
  const known = [...answered, ...(companion === null ? [] : [companion])].map((named) => {
    const isAnswered = named !== companion
    const facts: ProposalFacts = {
      ...factsOf(begun, named),
      ...outcomeOf(random, disputed && isAnswered),
      submitted_on: isAnswered ? begun.dates.submitted_on : null,
      assigned_on: isAnswered ? begun.dates.assigned_on : null,
      withdrawn_on: withdrawn ? withdrawalDay(begun.dates) : null,
      resubmission_of: random.chance(0.02) ? earlier : null,
    }
    return { named, facts }
  })
  const proposals = new Map<string, ProposalEntry>()
  const replies: ReadReply[] = []
  const sources: Case['sources'] = new Map()
  for (const [index, kind] of course.kinds.entries()) {
    const id = index === 0 ? lead.id : `${lead.id}-r${index + 1}`
    const signed = later(begun.dates.signed_on, index * random.int(20, 60))
    const outcomes = known.map(({ named, facts }) => printOutcome(named.key, facts, session.bodies))
    const { letter, reply, source } = answer(begun, id, {
      answered,
      companion: index === 0 ? companion : null,
      outcomes: index === 0 ? outcomes : [],
      withdrawn,
      kind,
      signed,
    })
    replies.push(reply)
    sources.set(id, source)
    if (index > 0) continue
    for (const { named, facts } of known) {
      proposals.set(named.id, quoteProposal(random, named.key, facts, reply, letter))
    }
  }
  return { proposals, replies, sources }
}

interface NamedProposal extends Named {
  id: string
  deputies: readonly string[]
}

function nameProposal({ random, session }: Begun, at: number, key: string): NamedProposal {
  const number = String(session.first + at).padStart(session.width, '0')
  const deputies = random.shuffled([...session.deputies.keys()]).slice(
    0,
    1 +
      random.weighted([
        [0, 7],
        [1, 2],
        [2, 1],
      ]),
  )
  return {
    key,
    id: `${session.prefix}-${number}`,
    number,
    title: `关于${wish(random)}的${session.congress.body === 'npc' ? '建议' : '提案'}`,
    deputies,
    names: deputies.map((id) => session.deputies.get(id)?.name ?? id),
  }
}

function factsOf({ random, session, body, recorded_on }: Begun, named: NamedProposal) {
  const [lead_deputy = '', ...joint_deputies] = named.deputies
  const others = session.bodies.filter(({ id }) => id !== body.id).map(({ id }) => id)
  return {
    kind:
      session.congress.body === 'npc' ? ('npc_suggestion' as const) : ('cppcc_proposal' as const),
    congress: session.congress,
    number: named.number,
    title: named.title,
    place: session.place.slug,
    lead_deputy,
    joint_deputies,
    lead_body: body.id,
    co_bodies: random.chance(0.3) ? random.shuffled(others).slice(0, random.int(1, 2)) : null,
    recorded_on,
  }
}

/** Writes one letter and reads it. */
function answer(
  begun: Begun,
  id: string,
  {
    answered,
    companion,
    outcomes,
    withdrawn,
    kind,
    signed,
  }: {
    answered: readonly NamedProposal[]
    companion: NamedProposal | null
    outcomes: readonly (readonly (string | Marked)[])[]
    withdrawn: boolean
    kind: ReplyEntry['kind']
    signed: string
  },
): { letter: LetterText; reply: ReadReply; source: SourceEntry } {
  const { random, session, body, dates, density, recorded_on } = begun
  const { place } = session
  const proposalKind = session.congress.body === 'npc' ? 'npc_suggestion' : 'cppcc_proposal'
  const numbers = answered.flatMap(({ key, number }, index) => [
    index === 0 ? '' : '、',
    { mark: `${key}.number`, text: `第${number}号` },
  ])
  const title = [
    '关于',
    printSession(session),
    ...numbers,
    proposalKind === 'npc_suggestion' ? '代表建议' : '提案',
    titleEnds[kind],
  ]
  const setting = { random, level: place.level, signedOn: signed, body: body.id, we: body.we }
  const passages = choosePassages(setting, session.policies, density)
  const publishedOn =
    dates.published_on === null
      ? null
      : dates.signed_on === signed
        ? dates.published_on
        : later(signed, 20)
  const hasAttachment = random.chance(0.05)
  const docNumber = random.chance(0.4)
    ? `${place.sign}${body.name.charAt(0)}函〔${signed.slice(0, 4)}〕${random.int(1, 400)}号`
    : null
  const contactName = random.chance(0.5)
  const letter = writeLetter({
    random,
    kind: proposalKind,
    title,
    answered,
    companion,
    outcomes,
    submittedOn: dates.submitted_on,
    assignedOn: dates.assigned_on,
    withdrawnOn: withdrawn ? withdrawalDay(dates) : null,
    signedOn: signed,
    publishedOn,
    docNumber,
    hasAttachment,
    contact: contactName
      ? `(联系人:${random.pick(['王', '李', '张', '刘', '陈'])}某,联系电话:555${random.int(1000, 9999)})`
      : null,
    bodyName: body.fullName,
    bodyShort: body.name,
    work: body.work,
    passages,
    fillers: Math.max(1, random.int(...density.sentences) - passages.length - 7),
  })
  const reply = readReply(
    random,
    id,
    {
      kind,
      title: title.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
      doc_number: docNumber,
      signed_on: signed,
      published_on: publishedOn,
      attachments: hasAttachment ? [{ label: '附件下载', archived: false }] : [],
      proposals: answered.map((named) => named.id),
      body: body.id,
      addressees: [...new Set(answered.flatMap(({ deputies }) => deputies))],
      source: id,
      recorded_on,
    },
    letter,
  )
  return { letter, reply, source: sourceOf(begun, letter.text, contactName, publishedOn) }
}

function sourceOf(
  { random, session: { place }, recorded_on }: Begun,
  text: string,
  wasMasked: boolean,
  publishedOn: string | null,
): SourceEntry {
  const isKnown = random.chance(0.8)
  const facts = {
    publisher: isKnown ? `${place.name}人民政府网站` : null,
    original_url: isKnown
      ? `https://www.${place.slug}.example/art/${publishedOn?.slice(0, 4) ?? '0'}/art_${random.int(100, 999)}_${random.int(10_000, 999_999)}.html`
      : null,
    retrieved_on: isKnown ? random.pick(['2026-08-20', '2026-09-12', '2026-10']) : null,
    cms: random.chance(0.6) ? '大汉版通发布系统' : null,
    sha256: sha256(text),
    redactions: wasMasked ? [{ rule: 'contact_name' as const, count: 1 }] : [],
    recorded_on,
  }
  return { ...facts, absent: reasonsFor(random, facts) }
}

/** Some days after a date; a month stays a month. */
const later = (date: string, days: number) =>
  days === 0 ? date : addDays(`${date}-01`.slice(0, 10), days).slice(0, date.length)

const withdrawalDay = ({ assigned_on, signed_on }: CaseDates) =>
  assigned_on === null ? signed_on : addDays(assigned_on, 10)
