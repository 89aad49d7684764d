import type { GrantEntry } from '../../schemas/grant.ts'

type Stage = GrantEntry['amounts'][number]['stage']

/** The words that say how far an amount has come. */
const words: readonly (readonly [Stage, RegExp])[] = [
  ['paid', /拨付|支付|发放|到位|兑现/],
  ['promised', /安排|计划|预算|拟|将/],
  ['awarded', /给予|资助|奖励|补助|补贴|扶持/],
]

/** The stage that a word names; what a policy gives (给予) is promised to whoever will fit it. */
export function stageOf(word: string, level: GrantEntry['level']): Stage | null {
  const stage = words.find(([, said]) => said.test(word))?.[0] ?? null
  return level === 'policy' && stage !== null ? 'promised' : stage
}
