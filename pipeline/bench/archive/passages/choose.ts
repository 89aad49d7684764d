import { facilityTemplates } from './facilities.ts'
import { moneyTemplates } from './money.ts'
import type { Passage, Setting, Template } from './passage.ts'
import { citePolicy, type KnownPolicy } from './policies.ts'
import { promiseTemplates } from './promises.ts'
import { ratingTemplates, serviceTemplates } from './services.ts'

/** How much is read from each letter: the least and the most. */
export interface Density {
  figures: readonly [number, number]
  commitments: readonly [number, number]
  sentences: readonly [number, number]
}

const factTemplates: readonly (readonly [Template, number])[] = [
  ...facilityTemplates.map((template) => [template, 0.7] as const),
  ...moneyTemplates.map((template) => [template, 0.8] as const),
  ...serviceTemplates.map((template) => [template, 1] as const),
  ...ratingTemplates.map((template) => [template, 0.8] as const),
]

/**
 * What a letter says that can be read from it. No template is used twice in one
 * letter, so that the names of its parts are its own; at most some 20 figures.
 */
export function choosePassages(
  setting: Setting,
  policies: readonly KnownPolicy[],
  { figures, commitments }: Density,
): Passage[] {
  const { random } = setting
  const promises = inChanceOrder(setting, promiseTemplates)
    .slice(0, random.int(...commitments))
    .flatMap((template) => template(setting))
  const facts: Passage[] = []
  let missing =
    random.int(...figures) - promises.reduce((sum, { pieces }) => sum + countOf(pieces), 0)
  for (const template of inChanceOrder(setting, factTemplates)) {
    if (missing <= 0) break
    const passages = template(setting)
    const count = passages.reduce((sum, { pieces }) => sum + countOf(pieces), 0)
    if (count > missing) continue
    facts.push(...passages)
    missing -= count
  }
  const cited = random.weighted([
    [0, 4.5],
    [1, 4],
    [2, 1.5],
  ])
  const known = policies.filter(({ year }) => year <= Number(setting.signedOn.slice(0, 4)))
  const named = random.shuffled(known).slice(0, cited)
  return [
    ...random.shuffled([...facts, ...named.map((policy) => citePolicy(setting, policy))]),
    ...promises,
  ]
}

const countOf = (pieces: Passage['pieces']) =>
  pieces.filter((piece) => typeof piece !== 'string').length

/** All templates, the weightier the sooner. */
function inChanceOrder(
  { random }: Setting,
  templates: readonly (readonly [Template, number])[],
): Template[] {
  return templates
    .map(([template, weight]) => ({ template, at: -Math.log(1 - random.next()) / weight }))
    .sort((a, b) => a.at - b.at)
    .map(({ template }) => template)
}
