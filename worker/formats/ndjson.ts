import { breaksOff, type Writer } from './stream.ts'

/** Writes each record as it was loaded, on a line of its own. */
export const ndjsonWriter: Writer = {
  head: '',
  page: (records) => records.map((record) => `${record}\n`).join(''),
  tail: '',
  // A string that is never closed.
  broken: `{"broken":"${breaksOff}`,
}
