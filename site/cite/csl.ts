import { zh } from '../strings/zh.ts'
import type { Cited } from './cited.ts'

/** One CSL-JSON item, as reference managers read it; they add the day of reading themselves. */
function cslOf({ id, author, title, docNumber, signedOn, url }: Cited) {
  return {
    id,
    type: 'document',
    genre: 'A/OL',
    title,
    author: [{ literal: author }],
    issued: { 'date-parts': [signedOn.split('-').map(Number)] },
    ...(docNumber === null ? {} : { number: docNumber }),
    ...(url === null ? { note: zh.cite.localCopy(id) } : { URL: url }),
    archive: zh.cite.archive,
    language: zh.lang,
  }
}

export const writeCsl = (cited: Cited) => `${JSON.stringify([cslOf(cited)], null, 2)}\n`
