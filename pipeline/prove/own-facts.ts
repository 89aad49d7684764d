import type { Quote } from '../../schemas/evidence.ts'
import type { FigureEntry } from '../../schemas/figure.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored, Path } from '../authored/document.ts'
import type { Letter } from './letter.ts'
import { datesIn } from './resolved-dates.ts'

/** What a text of ours may speak of: the facts of the record it belongs to. */
export interface OwnFacts {
  /** The figures it points at. */
  figures: readonly FigureEntry[]
  /** The stretches of the letter it was read from: what else they say in other units may be told. */
  near: readonly string[]
  /** The dates (ISO text) that it holds, and that its stretches name. */
  dates: ReadonlySet<string>
  /** How many statements it holds together, which its words may count. */
  statements: number
}

/** A text in two languages that an editor wrote, with what it may speak of. */
export interface Prose {
  path: Path
  text: { zh: string; en: string }
  own: OwnFacts
}

type Check = ReplyEntry['checks'][number]
type Times = Pick<FigureEntry, 'as_of' | 'period'>

/** Every text of ours in a reply's file that speaks of the letter. */
export function proseOf({ value: reply }: Authored<ReplyEntry>, letter: Letter): Prose[] {
  const byName = new Map(reply.figures.map((figure) => [figure.id, figure]))
  const figuresOf = (...names: (string | null)[]) =>
    names.flatMap((name) => byName.get(name ?? '') ?? [])
  const facts = (
    figures: readonly FigureEntry[],
    near: readonly string[],
    dates: readonly (string | null)[],
    statements = 0,
  ): OwnFacts => ({
    figures,
    near,
    dates: new Set([
      ...dates.flatMap((date) => date ?? []),
      ...near.flatMap((text) => datesIn(text, reply.signed_on)),
    ]),
    statements,
  })
  const sentenceOf = ({ anchor }: Quote) => letter.sentences.get(anchor)?.text ?? ''
  const paragraphOf = ({ anchor }: Quote) =>
    letter.paragraphs.get(anchor)?.sentences.map(({ text }) => text) ?? []

  const ofCheck = (check: Check, index: number): Prose[] => {
    const { quotes, figures, dates } = operandsOf(check, reply, figuresOf)
    const counted = check.operands.length
    const said = facts(figures, quotes.map(sentenceOf), dates, counted)
    const around = facts(figures, quotes.flatMap(paragraphOf), dates, counted)
    const at = (...path: Path) => ['checks', index, ...path]
    return [
      { path: at('label'), text: check.label, own: said },
      { path: at('wording'), text: check.wording, own: said },
      ...check.explanations.map((text, each) => ({
        path: at('explanations', each),
        text,
        own: around,
      })),
    ]
  }

  return [
    ...reply.figures.map((figure, index) => ({
      path: ['figures', index, 'label'],
      text: figure.label,
      own: facts([figure], [sentenceOf(figure.evidence)], timesOf(figure)),
    })),
    ...reply.commitments.flatMap(({ label, metric, target, evidence, due_on }, index) => {
      const own = facts(figuresOf(target), [evidence.exact], [due_on])
      return bilingual(['commitments', index], { label, metric }, own)
    }),
    ...reply.grants.flatMap(({ label, programme, evidence, period, ...grant }, index) => {
      const names = grant.amounts.map(({ figure }) => figure)
      const own = facts(
        figuresOf(grant.recipients_count, ...names),
        [evidence.exact],
        timesOf({ as_of: null, period }),
      )
      return bilingual(['grants', index], { label, programme }, own)
    }),
    ...reply.facilities.flatMap(({ label, count, area, evidence }, index) =>
      bilingual(
        ['facilities', index],
        { label },
        facts(figuresOf(count, area), [evidence.exact], []),
      ),
    ),
    ...reply.satisfaction.flatMap(({ service, measure, evidence, period, ...rating }, index) => {
      const figures = figuresOf(rating.value, rating.n, rating.response_rate)
      const own = facts(figures, [evidence.exact], timesOf({ as_of: null, period }))
      return bilingual(['satisfaction', index], { service, measure }, own)
    }),
    ...reply.checks.flatMap(ofCheck),
  ]
}

function bilingual(
  path: Path,
  texts: Record<string, Prose['text'] | null>,
  own: OwnFacts,
): Prose[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    text === null ? [] : [{ path: [...path, key], text, own }],
  )
}

const timesOf = ({ as_of, period }: Times) =>
  [as_of, period?.start, period?.end].map((words) => words?.on ?? null)

/** What the operands of a check rest on: quotes of the letter, figures and dates. */
function operandsOf(
  check: Check,
  reply: ReplyEntry,
  figuresOf: (...names: string[]) => FigureEntry[],
): { quotes: Quote[]; figures: FigureEntry[]; dates: (string | null)[] } {
  const figures = check.operands.flatMap((each) => ('figure' in each ? figuresOf(each.figure) : []))
  const commitments = check.operands.flatMap((each) =>
    'commitment' in each ? reply.commitments.filter(({ id }) => id === each.commitment) : [],
  )
  const passages = check.operands.flatMap((each) => ('passage' in each ? [each] : []))
  const cited = check.operands.flatMap((each) => ('citation' in each ? [each] : []))
  return {
    quotes: [...figures, ...commitments]
      .map(({ evidence }) => evidence)
      .concat(passages.map(({ passage }) => passage)),
    figures,
    dates: [
      reply.signed_on,
      reply.published_on,
      ...figures.flatMap(timesOf),
      ...commitments.map(({ due_on }) => due_on),
      ...passages.map(({ date_on }) => date_on ?? null),
      ...cited.flatMap(({ states }) => datesIn(states.zh, reply.signed_on)),
    ],
  }
}
