import type { Authored } from '../../authored/document.ts'

/** An entry as if an editor had written it: it stands in no file. */
export const authored = <T>(value: T): Authored<T> => ({
  file: 'a made-up archive',
  value,
  lineOf: () => 1,
})
