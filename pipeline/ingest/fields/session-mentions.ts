import { squeeze } from '../text.ts'
import { numerals, readSmallNumber } from './numerals.ts'

export type Kind = 'npc_suggestion' | 'cppcc_proposal'

/** A session as named in some words: 市十七届人大二次会议. */
export interface SessionMention {
  kind: Kind | null
  term: number | null
  session: number | null
  /** The numerals as printed, without which a damage cannot be told from a difference. */
  printedTerm: string
  printedSession: string
  /** Characters are missing: 一届人大次会议. */
  damaged: boolean
  printed: string
}

const before = '(?<before>[^。;:!?,《》“”"、]{0,28}?)'
const mid = '(?<mid>[\\p{Script=Han}]{0,24}?)'
const after = '(?<after>(?:全体)?(?:会议|全会|大会|会)?[\\p{Script=Han}]{0,10})'
const whole = new RegExp(
  `${before}(?<![本历上换应每各换])第?(?<term>${numerals})?届${mid}第?(?<session>${numerals})?次(?!全国|常委)${after}`,
  'gu',
)
const termOnly = new RegExp(
  `${before}(?<![本历上换应每各])第?(?<term>${numerals})届(?<mid>[\\p{Script=Han}]{0,12})`,
  'gu',
)

/** Every session named in the words, first to last. Standing committees hold other meetings. */
export function mentionsOfSessions(words: string): SessionMention[] {
  const text = squeeze(words).slice(0, 600)
  const mentions = [...text.matchAll(whole)].flatMap((match) => mention(match.groups, match[0]))
  if (mentions.length > 0) return mentions
  return [...text.matchAll(termOnly)].flatMap((match) => {
    const found = mention(match.groups, match[0])
    // 十七届人大二会议: a character is lost, and who knows which.
    return found.map((each) => ({
      ...each,
      damaged: /会议|[一二三四五六七八九]次/u.test(match.groups?.mid ?? ''),
    }))
  })
}

type Groups = Readonly<Record<string, string | undefined>> | undefined

function mention(groups: Groups, printed: string): SessionMention[] {
  const inside = groups?.mid ?? ''
  if (/常务委员会|常委会|常委/u.test(inside)) return []
  const around = `${groups?.before ?? ''}|${inside}|${groups?.after ?? ''}`
  const kind = kindNamed(around)
  const printedTerm = groups?.term ?? ''
  const printedSession = groups?.session ?? ''
  if (printedTerm === '' && printedSession === '' && kind === null) return []
  const term = readSmallNumber(printedTerm)
  const session = readSmallNumber(printedSession)
  const isWhole = 'session' in (groups ?? {})
  return [
    {
      kind,
      term,
      session,
      printedTerm,
      printedSession,
      damaged: term === null || (isWhole && session === null),
      printed: printed.slice(-40),
    },
  ]
}

const npc = /人大|人民代表大会|人代会/u
const cppcc = /政协|政治协商/u

/** The assembly that words name; null where they name none, or both. */
export function kindNamed(words: string): Kind | null {
  const isNpc = npc.test(words)
  const isCppcc = cppcc.test(words)
  if (isNpc === isCppcc) return null
  return isNpc ? 'npc_suggestion' : 'cppcc_proposal'
}
