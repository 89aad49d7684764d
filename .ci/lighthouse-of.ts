import { chromium } from '@playwright/test'
import lighthouse, { type Result } from 'lighthouse'
import { CHROMIUM_FLAGS } from './chromium-flags.ts'
import { freePort } from './free-port.ts'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]
export type Scores = Readonly<Partial<Record<Category, number>>>

/** What a page must reach, of 100. */
export const required: Readonly<Record<Category, number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
}

/** What an answer to a question fails on purpose: it asks search engines to leave it alone. */
const ofAnswers = ['is-crawlable']

/** What Lighthouse says of a page. */
export interface Run {
  scores: Scores
  /** The audits that fell short. */
  short: string[]
  /** How fast the machine was just then, by Lighthouse’s own measure: of 1,000 and more it expects no less. */
  machine: number
}

/** One run of Lighthouse on a page as a phone sees it: scores of 100. */
export async function lighthouseOf(
  url: string,
  { browser, asked }: { browser: string; asked: readonly Category[] },
): Promise<Run> {
  const port = await freePort()
  const started = await chromium.launch({
    executablePath: browser,
    args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`],
  })
  try {
    const result = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...asked],
      skipAudits: new URL(url).search === '' ? null : ofAnswers,
    })
    if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}`)
    const { lhr } = result
    if (lhr.runtimeError !== undefined) throw new Error(`${url}: ${lhr.runtimeError.message}`)
    const scores = Object.fromEntries(
      asked.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
    )
    const short = Object.values(lhr.audits).flatMap((audit) => saidOf(audit) ?? [])
    return { scores, short, machine: lhr.environment.benchmarkIndex }
  } finally {
    await started.close()
  }
}

/** What is wrong, or what takes how long. */
function saidOf({
  id,
  score,
  scoreDisplayMode,
  displayValue,
}: Result['audits'][string]): string | null {
  if (scoreDisplayMode === 'binary' && score === 0) return id
  const slow = scoreDisplayMode === 'numeric' && score !== null && score < 0.95
  return slow ? `${id} ${displayValue ?? ''}` : null
}
