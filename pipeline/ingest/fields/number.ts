import type { Parts } from '../page/page-parts.ts'
import { squeeze } from '../text.ts'
import { mentionsOfNumbers, numberAlone } from './number-mentions.ts'
import type { Field, Source } from './reading.ts'
import { settle, type Weighed } from './settle.ts'
import { aboutThisOne } from './this-one.ts'
import { titlesOf } from './titles.ts'

/** The number of the suggestion answered; of several answered together, the first, which leads. */
export interface NumberField extends Field<string> {
  /** Every number answered, the lead first. */
  all: string[]
}

interface Found extends Weighed<string> {
  all: string[]
}

const strong = /建议|提案|议案|案号/u

export function readNumber(parts: Parts, suggestion: readonly string[]): NumberField {
  const found: Found[] = []
  const add = (numbers: readonly string[], source: Source, printed: string, damaged = false) => {
    const [lead] = numbers
    if (lead === undefined && !damaged) return
    found.push({
      value: lead ?? '',
      all: [...numbers],
      source,
      printed,
      numerals: lead ?? '',
      damaged,
    })
  }
  for (const { words, source } of titlesOf(parts)) {
    const mentions = mentionsOfNumbers(words, 'title')
    add(
      mentions.flatMap(({ numbers }) => numbers),
      source,
      mentions[0]?.printed ?? '',
      mentions.some(({ damaged }) => damaged),
    )
  }
  const isOfProposal = parts.labels.some(({ role }) => role === 'proposers' || role === 'topic')
  for (const { role, name, value, printed } of parts.labels) {
    if (role !== 'number' || (!strong.test(name) && !isOfProposal)) continue
    add(numberAlone(value), 'label', printed)
  }
  const mentions = mentionsOfNumbers(aboutThisOne(parts.opening), 'text')
  add(
    mentions.flatMap(({ numbers }) => numbers),
    'opening',
    mentions[0]?.printed ?? '',
    mentions.some(({ damaged }) => damaged),
  )
  for (const line of suggestion.slice(0, 12)) {
    const [mention] = line.length <= 100 ? mentionsOfNumbers(line, 'title') : []
    if (mention !== undefined && !mention.damaged)
      add(mention.numbers, 'suggestion', mention.printed)
  }
  if (found.every(({ damaged }) => damaged))
    add(loneNumber(parts.header), 'label', loneNumber(parts.header)[0] ?? '')
  const settled = settle('number', sameSpelling(found))
  const all = found.find(
    ({ value, all: numbers }) => value === settled.value && numbers.length > 1,
  )?.all
  const doubts = [...settled.doubts]
  if (all !== undefined)
    doubts.push(
      `number: one reply to ${all.length} suggestions (${all.join(', ')}); it takes the first`,
    )
  else if (/^\d+-\d+$/.test(settled.value ?? '') && !/^(?:19|20)\d\d-/.test(settled.value ?? ''))
    doubts.push(`number: ${settled.value ?? ''} may be a range of numbers`)
  return { ...settled, doubts, all: all ?? (settled.value === null ? [] : [settled.value]) }
}

/** 77 and 077 are one number; the fuller spelling is kept. */
function sameSpelling(found: readonly Found[]): Found[] {
  return found.map((each) => {
    const fuller = found
      .filter(
        ({ value, damaged }) =>
          !damaged && value.replace(/^0+/, '') === each.value.replace(/^0+/, ''),
      )
      .sort((a, b) => b.value.length - a.value.length)[0]
    return fuller === undefined || each.damaged
      ? each
      : { ...each, value: fuller.value, numerals: fuller.value }
  })
}

/** A number alone on the line after the session, as some sites print it. */
function loneNumber(header: readonly string[]): string[] {
  const at = header.findIndex((line) => /届.{0,12}次(?:会议|全会)?$/u.test(squeeze(line)))
  const next = at === -1 ? '' : squeeze(header[at + 1] ?? '')
  return /^[A-Z]{0,4}\d{1,4}$/i.test(next) ? [next] : []
}
