import { absent, type Field, type Reading, type Source, taken } from './reading.ts'

/** A reading that can be weighed against others. */
export interface Weighed<T> extends Reading<T> {
  /** The numerals as printed: 一 may be what is left of 十一. */
  numerals: string
  /** Characters are known to be missing. */
  damaged: boolean
}

/** Copies of one another say a thing once: page title, meta tag and heading are one witness. */
const witnessOf: Readonly<Record<Source, string>> = {
  'page title': 'page',
  'meta tag': 'page',
  header: 'page',
  label: 'label',
  breadcrumb: 'breadcrumb',
  'body title': 'body title',
  salutation: 'salutation',
  opening: 'opening',
  body: 'opening',
  signature: 'signature',
  suggestion: 'suggestion',
}

/**
 * Settles a field from its readings: the most complete ones count, and what
 * they do not agree on is decided by a majority of witnesses or left open.
 */
export function settle<T>(name: string, readings: readonly Weighed<T>[]): Field<T> {
  const sound = readings.filter(({ damaged }) => !damaged)
  if (sound.length === 0) {
    const [first] = readings
    return first === undefined
      ? absent()
      : absent([`${name}: characters are missing in “${first.printed}”`], [...readings])
  }
  const groups = groupByValue(sound)
  const [only] = groups
  const damage = readings
    .filter(({ damaged }) => damaged)
    .map(({ printed, source }) => `${name}: characters are missing in the ${source}, “${printed}”`)
  if (groups.length === 1 && only !== undefined) return taken(best(only), damage)

  const complete = groups.filter(
    (group) =>
      !groups.some((other) => other !== group && isRestOf(numeralsOf(group), numeralsOf(other))),
  )
  const ranked = complete
    .map((group) => ({
      group,
      witnesses: new Set(group.map(({ source }) => witnessOf[source])).size,
    }))
    .sort((a, b) => b.witnesses - a.witnesses)
  const [winner, second] = ranked
  const doubt = `${name}: the readings disagree: ${groups.map((group) => `${numeralsOf(group)} (${group.map(({ source }) => source).join(', ')})`).join('; ')}`
  if (winner === undefined || second?.witnesses === winner.witnesses)
    return absent([doubt, ...damage], sound)
  const others = sound.filter((reading) => !winner.group.includes(reading))
  return taken(best(winner.group), [doubt, ...damage], others)
}

/** Whether `part` is `whole` with characters lost: 一 of 十一, 7 of 77; 77 beside 2018077 lacks the year. */
function isRestOf(part: string, whole: string): boolean {
  const afterYear = /^(?:19|20)\d\d-?0*(\d+)$/.exec(whole)?.[1]
  if (part.length >= whole.length || afterYear === part.replace(/^0+/, '')) return false
  let at = 0
  for (const character of whole) if (character === part.charAt(at)) at += 1
  return at === part.length
}

function groupByValue<T>(readings: readonly Weighed<T>[]): Weighed<T>[][] {
  const groups = new Map<T, Weighed<T>[]>()
  for (const reading of readings) {
    const group = groups.get(reading.value)
    if (group === undefined) groups.set(reading.value, [reading])
    else group.push(reading)
  }
  return [...groups.values()]
}

const order: readonly Source[] = [
  'body title',
  'page title',
  'header',
  'meta tag',
  'label',
  'opening',
]

function best<T>(group: readonly Weighed<T>[]): Weighed<T> {
  const [first, ...rest] = group
  if (first === undefined) throw new Error('a group of readings is never empty')
  const rank = (reading: Weighed<T>) =>
    (order.indexOf(reading.source) + order.length + 1) % (order.length + 1)
  return rest.reduce((taken, each) => (rank(each) < rank(taken) ? each : taken), first)
}

function numeralsOf<T>([first]: readonly Weighed<T>[]): string {
  return first?.numerals ?? ''
}
