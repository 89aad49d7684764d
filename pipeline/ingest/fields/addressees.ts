import type { Parts } from '../page/page-parts.ts'
import { readSalutation } from '../letter/salutation.ts'
import { readAddressees, splitNames } from './names.ts'
import { absent, type Field, type Reading, taken } from './reading.ts'

/** To whom the reply is written: names, or bodies that proposed as groups; the first one leads. */
export interface AddresseesField extends Field<string[]> {
  /** 等3名代表: more than are named. */
  others: boolean
  role: 'deputy' | 'member' | 'person' | 'body' | null
}

export function readAddresseesField(parts: Parts): AddresseesField {
  const readings: Reading<string[]>[] = []
  let others = false
  let role: AddresseesField['role'] = null
  const doubts: string[] = []
  const salutation = parts.salutation === null ? null : readSalutation(parts.salutation)
  const spoken =
    salutation?.addressees ?? (parts.salutation === null ? null : readAddressees(parts.salutation))
  if (spoken !== null) {
    others = spoken.others
    role = spoken.role
    if (spoken.masked) doubts.push('addressees: the page hides the names')
    else
      readings.push({ value: spoken.names, source: 'salutation', printed: parts.salutation ?? '' })
  }
  for (const each of parts.labels) {
    if (each.role !== 'proposers') continue
    const names = namesOfLabel(each.value)
    if (names === null) continue
    others ||= each.value.includes('等')
    readings.push({ value: names, source: 'label', printed: each.printed })
  }
  const [first, second] = readings
  if (first === undefined) return { ...absent<string[]>(doubts), others, role }
  if (second !== undefined && disagree(first.value, second.value))
    doubts.push(
      `addressees: the ${first.source} says ${first.value.join('、')}, the ${second.source} ${second.value.join('、')}`,
    )
  if (others) doubts.push('addressees: not all are named (等)')
  return { ...taken(first, doubts, readings.slice(1)), others, role }
}

function namesOfLabel(value: string): string[] | null {
  const spoken = readAddressees(value)
  if (spoken !== null) return spoken.masked ? null : spoken.names
  const names = splitNames(value.replace(/[((（].*$/u, '').replace(/等.*$/u, ''))
  return names
}

/** The lead names one, the salutation may name more: a difference only where neither holds the other. */
function disagree(one: readonly string[], other: readonly string[]): boolean {
  return !one.every((name) => other.includes(name)) && !other.every((name) => one.includes(name))
}
