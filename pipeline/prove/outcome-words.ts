import type { ProposalEntry } from '../../schemas/proposal.ts'

type Rating = NonNullable<ProposalEntry['rating']>
type ResultClass = NonNullable<ProposalEntry['result_class']>

const asks = { attitude: '态度', result: '结果' }
const opinions = { 满意: 'satisfied', 基本满意: 'basically_satisfied', 不满意: 'not_satisfied' }

/** Whether words give one opinion on what was asked, and it is this: 办理态度: 基本满意. */
export function saysOpinion(
  words: string,
  asked: keyof Rating,
  opinion: NonNullable<Rating[keyof Rating]>,
): boolean {
  const ofBoth = words.includes(asks.attitude) && words.includes(asks.result)
  if (!words.includes(asks[asked]) || (ofBoth && !/[均都]/.test(words))) return false
  const given = [...words.matchAll(/(?:基本|不)?满意(?![度率])/g)].map(([word]) => word)
  return given.length === 1 && given.every((word) => isOpinion(word) && opinions[word] === opinion)
}

const isOpinion = (word: string): word is keyof typeof opinions => word in opinions

const publics = {
  suggestion: /建议|提案/,
  reply: /答复|回复|发布/,
  feedback: /反馈|评价|意见/,
}
const made = /公开|公布|发布/
const withheld =
  /[不未非][^,，。;；]{0,3}(?:公开|公布|发布)|依申请公开|公开[^,，。;；]{0,4}[:：]\s*否/

/** Whether words say that a thing is public, or that it is not. */
export function saysPublicity(words: string, what: keyof typeof publics, known: boolean): boolean {
  return publics[what].test(words) && made.test(words) && withheld.test(words) === !known
}

/** What became of it, by the words of a class; the first that fits, as 正在解决 is not solved yet. */
const outcomes: readonly (readonly [ResultClass['normalised'], RegExp])[] = [
  ['not_feasible_or_reference', /参考|难以|不能|无法|不可行|暂不|解释说明/],
  ['planned', /计划|规划|拟/],
  ['in_progress', /正在|逐步/],
  ['solved', /解决|采纳|落实/],
]

/** Whether words print a class, its code whole; what it comes to must be said by its label, or be unknown. */
export function saysResultClass(words: string, { code, label, normalised }: ResultClass): boolean {
  const codes: string[] = words.match(/[A-Za-z]+[0-9]*|[甲乙丙丁]/g) ?? []
  const printed = /^[A-Za-z甲乙丙丁]/.test(code) ? codes.includes(code) : words.includes(code)
  const said = outcomeOf(label)
  return printed && words.includes(label) && (normalised === 'unknown' || normalised === said)
}

/** What the words of a class say became of it; null where they say nothing. */
export const outcomeOf = (label: string): ResultClass['normalised'] | null =>
  outcomes.find(([, word]) => word.test(label))?.[0] ?? null
