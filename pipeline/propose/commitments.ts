import type { CommitmentEntry } from '../../schemas/commitment.ts'
import type { FigureEntry } from '../../schemas/figure.ts'
import type { Sentence } from '../../schemas/letter.ts'
import type { Proposer } from './figures.ts'
import { draftLabel } from './label.ts'
import { sentencesAhead } from './outlook.ts'
import { type Promise, promisesIn } from './promises.ts'
import type { PromisePhrases } from './promise-phrases.ts'
import { quoteAt } from './quote-at.ts'

const places = new Set(['body', 'heading'])
const owner =
  /^(?:今后|下一步|今年|明年|到.{2,8}[,，])*((?:我[市县区省州局委厅部院办镇乡])|我们|全[市县区省])/u

/** Every promise of a letter, as its cue phrases tell: with target, due date and modality. */
export function proposeCommitments(
  proposer: Proposer,
  figures: readonly FigureEntry[],
  phrases: PromisePhrases,
): CommitmentEntry[] {
  const { letter, signedOn } = proposer
  const ahead = sentencesAhead(letter)
  const found: CommitmentEntry[] = []
  for (const sentence of letter.sentences.values()) {
    const kind = letter.paragraphs.get(sentence.anchor)?.kind ?? ''
    if (!places.has(kind) || isHeadingLike(sentence.text)) continue
    const isAhead = ahead.has(sentence.anchor)
    const promises = promisesIn(sentence.text, phrases, { isAhead, signedOn })
    for (const promise of promises) {
      for (const subject of promise.subjects) {
        const id = `${sentence.anchor}-p${found.filter(({ evidence }) => evidence.anchor === sentence.anchor).length + 1}`
        found.push(commitmentOf(proposer, sentence, promise, { id, subject, figures }))
      }
    }
  }
  return found
}

/** 一是完善培育扶持政策。 names what follows. */
const isHeadingLike = (sentence: string) =>
  /^(?:[一二三四五六七八九十]+[、是]|[(（][一二三四五六七八九十]+[)）])[^,，]{2,40}。?$/u.test(
    sentence.trim(),
  )

interface Given {
  id: string
  subject: string | null
  figures: readonly FigureEntry[]
}

function commitmentOf(
  { letter, words }: Proposer,
  sentence: Sentence,
  { start, end, modality, due, clause }: Promise,
  { id, subject, figures }: Given,
): CommitmentEntry {
  const evidence = quoteAt(letter, sentence, start, end)
  const unit = letter.text.unitAt(sentence.start)
  const place = (figure: FigureEntry) => ({
    from: letter.text.unitAt(figure.evidence.start) - unit,
    to: letter.text.unitAt(figure.evidence.end) - unit,
  })
  const near = figures.filter((figure) => {
    const { from, to } = place(figure)
    return (
      figure.evidence.anchor === sentence.anchor &&
      from >= start &&
      to <= end &&
      figure.unit !== 'age_year'
    )
  })
  const promised = near.filter(
    (figure) => place(figure).from >= clause.start && place(figure).to <= clause.end,
  )
  const target = promised.at(0) ?? null
  const ownerText = owner.exec(sentence.text.slice(start, end))?.[1] ?? null
  const isDue = due?.on !== undefined
  const full = target === null && clause.text.includes('全覆盖') ? '全覆盖' : null
  const targetText = target?.text ?? full
  const reason = modality === 'recurring' ? 'not_applicable' : 'not_published'
  const label = draftLabel(subject ?? clause.text, words)
  return {
    id,
    label,
    modality,
    owner: null,
    owner_text: ownerText,
    metric: target === null ? null : draftLabel(subject ?? target.subject, words),
    target: target?.id ?? null,
    target_text: targetText,
    due_text: isDue ? due.text : null,
    due_on: isDue ? (due.on ?? null) : null,
    due_rule: isDue ? (due.rule ?? null) : null,
    later_evidence: [],
    conflicts_with: [],
    evidence,
    absent: {
      owner: 'not_published',
      ...(ownerText === null ? { owner_text: 'not_published' as const } : {}),
      ...(target === null
        ? { metric: 'not_applicable' as const, target: 'not_applicable' as const }
        : {}),
      ...(targetText === null ? { target_text: 'not_applicable' as const } : {}),
      ...(isDue ? {} : { due_text: reason, due_on: reason, due_rule: reason }),
    },
  }
}
