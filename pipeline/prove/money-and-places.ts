import type { FacilityEntry } from '../../schemas/facility.ts'
import type { FigureEntry } from '../../schemas/figure.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored } from '../authored/document.ts'
import type { Report } from '../problem.ts'
import { facilityTypesIn } from './facility-words.ts'
import type { Letter } from './letter.ts'
import { type PartReport, proveFigureOf, proveParts, proveWords } from './parts.ts'
import { provePeriod } from './period.ts'
import { stageOf } from './stage-words.ts'

/**
 * Proves grants, facilities and satisfaction figures: they hold no number of
 * their own, so each must point at figures of its sentence and name its words.
 */
export function proveMoneyAndPlaces(
  reply: Authored<ReplyEntry>,
  letter: Letter,
  figures: ReadonlyMap<string, FigureEntry>,
  report: Report,
): void {
  const { grants, facilities, satisfaction } = reply.value

  proveParts(reply, 'grants', grants, letter, report, (grant, at) => {
    proveWords(letter, grant, 'funder_text', grant.funder_text, at)
    proveWords(letter, grant, 'recipient', grant.recipient, at)
    proveFigureOf(figures, grant, ['recipients_count'], grant.recipients_count, 'countable', at)
    for (const [index, amount] of grant.amounts.entries()) {
      proveWords(letter, grant, 'amounts', amount.stage_text, at)
      const stage = stageOf(amount.stage_text, grant.level)
      if (stage !== amount.stage) {
        at(
          ['amounts', index, 'stage'],
          `“${amount.stage_text}” in a grant of level ${grant.level} says ${stage ?? 'no stage'}`,
          'Correct the stage, or quote the word that says it.',
        )
      }
      proveFigureOf(figures, grant, ['amounts', index, 'figure'], amount.figure, ['CNY'], at)
    }
    const path = ['grants', grants.indexOf(grant), 'period']
    provePeriod(reply, path, grant.period, grant.evidence, letter, report)
  })

  proveParts(reply, 'facilities', facilities, letter, report, (facility, at) => {
    proveWords(letter, facility, 'name', facility.name, at)
    proveType(letter, facility, at)
    proveWords(letter, facility, 'place_text', facility.place_text, at)
    proveWords(letter, facility, 'operator_text', facility.operator_text, at)
    proveFigureOf(figures, facility, ['count'], facility.count, 'countable', at)
    proveFigureOf(figures, facility, ['area'], facility.area, ['square_metre'], at)
  })

  proveParts(reply, 'satisfaction', satisfaction, letter, report, (rating, at) => {
    proveWords(letter, rating, 'population', rating.population, at)
    proveWords(letter, rating, 'question', rating.question, at)
    proveWords(letter, rating, 'surveyor', rating.surveyor, at)
    const path = ['satisfaction', satisfaction.indexOf(rating), 'period']
    provePeriod(reply, path, rating.period, rating.evidence, letter, report)
    proveFigureOf(figures, rating, ['value'], rating.value, ['percent'], at)
    proveFigureOf(figures, rating, ['n'], rating.n, 'countable', at)
    proveFigureOf(figures, rating, ['response_rate'], rating.response_rate, ['percent'], at)
  })
}

/** A count says what it counts in its own words; of one place the sentence around it may say it. */
function proveType(letter: Letter, { level, type, evidence }: FacilityEntry, at: PartReport) {
  const sentence = letter.sentences.get(evidence.anchor)?.text ?? ''
  const types = facilityTypesIn(level === 'item' ? sentence : evidence.exact)
  if (types.length === 1 && types[0] === type) return
  at(
    ['type'],
    `the passage quoted here names ${types.join(' and ') || 'no type of facility'}`,
    'Correct the type, or quote the passage that names this type and no other.',
  )
}
