import type { TestContext } from 'vitest'

/** What a test showed: a sentence, and how often it was tried and held. */
export interface Shown {
  claim: string
  tried: number
  held: number
}

declare module 'vitest' {
  interface TaskMeta {
    shown?: Shown[]
  }
}

/** Set by `npm run prove`, which tries in full what a test tries a fixed part of. */
export const isFullRun = process.env.YOUJU_PROVE === 'full'

/** How often to try: so often in the full run, else less. */
export const times = (full: number, less: number): number => (isFullRun ? full : less)

/** Tells `npm run prove` what a test has shown; the test itself fails where something did not hold. */
export function show({ task }: TestContext, claim: string, tried: number, held = tried): void {
  task.meta.shown = [...(task.meta.shown ?? []), { claim, tried, held }]
}
