import { localCopy } from '../../../schemas/site.ts'
import type { BodyEntry } from '../../../schemas/body.ts'
import { Place } from '../../../schemas/place.ts'
import type { PolicyEntry } from '../../../schemas/policy.ts'
import type { RuleEntry } from '../../../schemas/rule.ts'
import type { Archive } from '../../authored/archive.ts'
import type { Authored } from '../../authored/document.ts'
import type { Proved } from '../../derive/proved.ts'
import { authored } from './authored.ts'
import { makeCase, recordedDays } from './case.ts'
import type { Density } from './passages/choose.ts'
import type { MadeUpPlace } from './places.ts'
import type { Random } from './random.ts'
import { reasonsFor } from './reasons.ts'
import type { ReadReply } from './reply.ts'
import { bodiesOf, type LocalBody, policiesOf } from './session.ts'
import { numbering, shareOut } from './shares.ts'
import { meetingsOf, years } from './terms.ts'

export interface PlaceWish {
  place: MadeUpPlace
  replies: number
  density: Density
  rules: ReadonlyMap<string, Authored<RuleEntry>>
  releasedOn: string
}

/** Letters that cite one policy document, about. */
const lettersPerPolicy = 6

type Mutable<T> = T extends ReadonlyMap<infer K, infer V> ? Map<K, V> : never

/** Makes up all that is archived of one place, as if editors had written it and it was proved. */
export function makePlace(random: Random, wish: PlaceWish): Proved {
  const { place } = wish
  const bodies = bodiesOf(random, place)
  const each = Math.ceil(wish.replies / (years.length * lettersPerPolicy))
  const policies = policiesOf(random, place, years, each)
  const meetings = meetingsOf(random, place, random.pick(recordedDays))
  const quotas = shareOut(random, wish.replies, meetings.length)

  const replies: ReadReply[] = []
  const sources: Mutable<Archive['sources']> = new Map()
  const proposals: Mutable<Archive['proposals']> = new Map()
  const deputies: Mutable<Archive['deputies']> = new Map()
  let earlier: string | null = null
  for (const [index, meeting] of meetings.entries()) {
    const quota = quotas[index] ?? 0
    if (meeting.deputies !== meetings[index - 1]?.deputies) earlier = null
    const session = { ...meeting, place, bodies, policies, ...numbering(random, quota) }
    const end = replies.length + quota
    let number = 0
    while (replies.length < end) {
      const limit = end - replies.length
      const made = makeCase(random, session, number, limit, wish.density, earlier)
      number += made.proposals.size
      replies.push(...made.replies)
      for (const [id, source] of made.sources) sources.set(id, authored(source))
      for (const [id, proposal] of made.proposals) {
        proposals.set(id, authored(proposal))
        for (const deputy of [proposal.lead_deputy, ...proposal.joint_deputies]) {
          const entry = meeting.deputies.get(deputy)
          if (entry !== undefined) deputies.set(deputy, authored(entry))
        }
      }
    }
    if (quota > 0) earlier = replies.at(-1)?.entry.proposals[0] ?? null
  }

  const { slug } = place
  const texts = replies.map(({ id, letter: { text } }) => {
    return [id, { text, bytes: Buffer.from(text.text) }] as const
  })
  const archive: Archive = {
    site: localCopy,
    places: new Map([[slug, Place.strip().parse(place)]]),
    numeralWords: new Map(),
    promisePhrases: [],
    tableHeaders: {},
    register: { file: 'ids.txt', lines: [] },
    changes: authored([]),
    bodies: new Map(bodies.map((body) => [body.id, authored(bodyEntry(random, place, body))])),
    deputies,
    policies: citedPolicies(random, replies),
    proposals,
    replies: new Map(replies.map(({ id, entry }) => [id, authored(entry)])),
    rules: wish.rules,
    sources,
    lists: new Map(),
    texts: new Map(texts.map(([id, { bytes }]) => [id, { file: `${id}.txt`, bytes }])),
  }
  return { archive, replies, texts: new Map(texts), tables: new Map(), releasedOn: wish.releasedOn }
}

function bodyEntry(random: Random, place: MadeUpPlace, { fullName, name }: LocalBody): BodyEntry {
  const aliases = [name, place.level + name]
  return { name: fullName, aliases, place: place.slug, recorded_on: random.pick(recordedDays) }
}

/** The policy documents that any letter cites, each with all its citations. */
function citedPolicies(random: Random, replies: readonly ReadReply[]): Archive['policies'] {
  const found = new Map<string, Authored<PolicyEntry>>()
  for (const { id: reply, cited } of replies) {
    for (const { policy, quote } of cited) {
      const known = found.get(policy.id)
      if (known !== undefined) known.value.cited_in.push({ reply, quote })
      else {
        const recorded_on = random.pick(recordedDays)
        const absent = reasonsFor(random, policy.said)
        const cited_in = [{ reply, quote }]
        found.set(policy.id, authored({ ...policy.said, cited_in, recorded_on, absent }))
      }
    }
  }
  return found
}
