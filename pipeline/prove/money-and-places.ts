import type { FacilityEntry } from '../../schemas/facility.ts'
import type { FigureEntry } from '../../schemas/figure.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored } from '../authored/document.ts'
import type { Report } from '../problem.ts'
import { facilityTypesIn } from './facility-words.ts'
import type { Letter } from './letter.ts'
import { anyIn, type PartReport, proveFiguresOf, proveParts, proveWords, wholeIn } from './parts.ts'
import { provePeriod } from './period.ts'
import { stageOf } from './stage-words.ts'

const isCountOfRecipients = wholeIn('person', 'household', 'item', 'site', 'institution')
const isCountOfPlaces = wholeIn('item', 'site', 'institution')
const isCountOfAnswers = wholeIn('person', 'person_time', 'household', 'copy', 'item')

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
    const { level, recipient, recipients_count } = grant
    if ((level === 'item') !== (recipient !== null)) {
      at(['level'], 'an item names its recipient, and only an item does', 'Correct the level.')
    }
    if (level !== 'aggregate' && recipients_count !== null) {
      at(['level'], 'only an aggregate has a number of recipients', 'Correct the level.')
    }
    proveWords(letter, grant, 'funder_text', grant.funder_text, at)
    proveWords(letter, grant, 'recipient', grant.recipient, at)
    const recipients = { key: ['recipients_count'], name: grant.recipients_count }
    proveFiguresOf(figures, grant, [recipients], isCountOfRecipients, at)
    const amounts = grant.amounts.map(({ figure }, index) => ({
      key: ['amounts', index, 'figure'],
      name: figure,
    }))
    proveFiguresOf(figures, grant, amounts, anyIn('CNY'), at)
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
    }
    const path = ['grants', grants.indexOf(grant), 'period']
    provePeriod(reply, path, grant.period, grant.evidence, letter, report)
  })

  proveParts(reply, 'facilities', facilities, letter, report, (facility, at) => {
    proveWords(letter, facility, 'name', facility.name, at)
    proveType(letter, facility, at)
    const { level, name } = facility
    if ((level === 'item') !== (name !== null)) {
      at(['level'], 'an item has a name, and only an item does', 'Correct the level.')
    }
    proveWords(letter, facility, 'place_text', facility.place_text, at)
    proveWords(letter, facility, 'operator_text', facility.operator_text, at)
    const count = { key: ['count'], name: facility.count }
    const countsThem = (figure: FigureEntry) =>
      isCountOfPlaces(figure) && facilityTypesIn(figure.subject).includes(facility.type)
    proveFiguresOf(figures, facility, [count], countsThem, at)
    const area = { key: ['area'], name: facility.area }
    proveFiguresOf(figures, facility, [area], wholeIn('square_metre'), at)
  })

  proveParts(reply, 'satisfaction', satisfaction, letter, report, (rating, at) => {
    proveWords(letter, rating, 'population', rating.population, at)
    proveWords(letter, rating, 'question', rating.question, at)
    proveWords(letter, rating, 'surveyor', rating.surveyor, at)
    const path = ['satisfaction', satisfaction.indexOf(rating), 'period']
    provePeriod(reply, path, rating.period, rating.evidence, letter, report)
    const rates = [
      { key: ['value'], name: rating.value },
      { key: ['response_rate'], name: rating.response_rate },
    ]
    proveFiguresOf(figures, rating, rates, wholeIn('percent'), at)
    const n = { key: ['n'], name: rating.n }
    proveFiguresOf(figures, rating, [n], isCountOfAnswers, at)
    for (const [key, words] of [
      ['value', /满意|认可|好评/],
      ['response_rate', /回收|应答|参评|参与|反馈/],
    ] as const) {
      const subject = figures.get(rating[key] ?? '')?.subject
      if (subject === undefined || words.test(subject)) continue
      at([key], `“${subject}” is another rate`, 'Point at the figure of this rate.')
    }
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
