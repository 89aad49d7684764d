import { whoRunsIt } from '../who-runs-it.ts'

/** Where this copy is read; a local one where `npm start` serves it. */
export const origin = whoRunsIt.origin ?? `http://localhost:${import.meta.env.YOUJU_PORT}`

/** A whole address where the copy has an origin of its own; a local copy has only paths. */
export const whole = (path: string): string =>
  whoRunsIt.origin === null ? path : new URL(path, whoRunsIt.origin).href
