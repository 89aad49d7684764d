import type { Parts } from '../page/page-parts.ts'
import { squeeze } from '../text.ts'
import { type Field, type Reading, type Source, absent, taken } from './reading.ts'
import {
  type Kind,
  kindNamed,
  mentionsOfSessions,
  type SessionMention,
} from './session-mentions.ts'
import { settle, type Weighed } from './settle.ts'
import { aboutThisOne } from './this-one.ts'
import { titlesOf } from './titles.ts'

interface Found extends SessionMention {
  source: Source
}

/** All sessions named where a reply names its own. */
function sessionsOf(parts: Parts, suggestion: readonly string[]): Found[] {
  const found: Found[] = []
  const read = (words: string, source: Source) => {
    const [first] = mentionsOfSessions(words)
    if (first !== undefined) found.push({ ...first, source })
  }
  for (const { words, source } of titlesOf(parts)) read(words, source)
  for (const { role, value } of parts.labels) if (role === 'session') read(value, 'label')
  for (const line of parts.header)
    if (/^.{0,30}届.{0,12}次(?:会议|全会)?$/u.test(squeeze(line))) read(line, 'label')
  read(aboutThisOne(parts.opening), 'opening')
  if (parts.breadcrumb !== null) read(parts.breadcrumb, 'breadcrumb')
  for (const line of suggestion.slice(0, 12)) read(line, 'suggestion')
  return found
}

export interface Session {
  kind: Field<Kind>
  term: Field<number>
  session: Field<number>
}

export function readSession(parts: Parts, suggestion: readonly string[]): Session {
  const mentions = sessionsOf(parts, suggestion)
  const weighed = (
    value: (mention: Found) => number | null,
    numerals: (mention: Found) => string,
  ) =>
    mentions.flatMap((mention): Weighed<number>[] => {
      const read = value(mention)
      if (read === null && !mention.damaged) return []
      return [
        {
          value: read ?? 0,
          source: mention.source,
          printed: mention.printed,
          numerals: numerals(mention),
          damaged: mention.damaged || read === null,
        },
      ]
    })
  const kind = readKind(parts, mentions)
  if (namesBothAssemblies(parts))
    kind.doubts.push('kind: the title names a congress and a CPPCC; the first one is taken')
  return {
    kind,
    term: settle(
      'term',
      weighed(
        ({ term }) => term,
        ({ printedTerm }) => printedTerm,
      ),
    ),
    session: settle(
      'session',
      weighed(
        ({ session }) => session,
        ({ printedSession }) => printedSession,
      ),
    ),
  }
}

type KindReading = Reading<Kind>

/** The kind: by the session of the titles, then by what else names an assembly, never by the salutation. */
function readKind(parts: Parts, mentions: readonly Found[]): Field<Kind> {
  const named = (words: string | null, source: Source): KindReading[] => {
    const kind = words === null ? null : kindNamed(words)
    return kind === null || words === null
      ? []
      : [{ value: kind, source, printed: words.slice(0, 60) }]
  }
  const isTitle = (source: Source) =>
    ['body title', 'page title', 'header', 'meta tag'].includes(source)
  const bySession = (wanted: (source: Source) => boolean) =>
    mentions.flatMap(({ kind, source, printed }): KindReading[] =>
      kind !== null && wanted(source) ? [{ value: kind, source, printed }] : [],
    )
  const steps: readonly KindReading[][] = [
    bySession(isTitle),
    titlesOf(parts).flatMap(({ words, source }) => (isTitle(source) ? named(words, source) : [])),
    bySession((source) => !isTitle(source)),
    parts.labels.flatMap(({ role, printed }) =>
      role === 'kind' || role === 'session' || role === 'title' ? named(printed, 'label') : [],
    ),
    named(parts.opening, 'opening'),
    named(lastStep(parts.breadcrumb), 'breadcrumb'),
    named(parts.breadcrumb, 'breadcrumb'),
    named(parts.metas.get('columnname') ?? null, 'meta tag'),
    named(parts.body.slice(0, 2).join('').slice(0, 300), 'body'),
    byNouns(parts),
  ]
  const all = steps.flat()
  for (const step of steps) {
    const [first] = step
    if (first === undefined) continue
    const others = step.filter(({ value }) => value !== first.value)
    const same = step.filter(({ value }) => value === first.value)
    if (others.length === same.length || others.length > same.length)
      return absent(
        [`kind: ${first.source} says ${first.value}, ${others[0]?.source ?? ''} the other`],
        step,
      )
    const against = all.filter(({ value }) => value !== first.value)
    return taken(
      first,
      against.map(({ source, value }) => `kind: the ${source} says ${value}`).slice(0, 1),
      against,
    )
  }
  return absent()
}

/** One letter may answer a deputy and a member together. */
function namesBothAssemblies(parts: Parts): boolean {
  const kinds = titlesOf(parts).map(
    ({ words }) => new Set(mentionsOfSessions(words).map(({ kind }) => kind)),
  )
  return kinds.some((each) => each.has('npc_suggestion') && each.has('cppcc_proposal'))
}

function lastStep(breadcrumb: string | null): string | null {
  return (
    breadcrumb
      ?.split(/[>＞»›/]/u)
      .filter((step) => !/^\s*(?:正文|内容|详情)?\s*$/u.test(step))
      .at(-1) ?? null
  )
}

/** 提案 from 委员, or 建议 from 代表, where nothing on the page names an assembly: both signs must agree. */
function byNouns(parts: Parts): KindReading[] {
  const words = squeeze(`${parts.bodyTitle ?? parts.pageTitle ?? ''} ${parts.opening}`)
  const salutation = squeeze(parts.salutation ?? '')
  const isProposal =
    words.includes('提案') &&
    !/建议案?的?(?:答复|收悉)/u.test(words) &&
    /委员[:,!您]?/u.test(salutation) &&
    !salutation.includes('代表')
  const isSuggestion =
    words.includes('建议') &&
    !words.includes('提案') &&
    /代表[:,!您]?/u.test(salutation) &&
    !salutation.includes('委员')
  if (isProposal) return [{ value: 'cppcc_proposal', source: 'salutation', printed: salutation }]
  return isSuggestion
    ? [{ value: 'npc_suggestion', source: 'salutation', printed: salutation }]
    : []
}
