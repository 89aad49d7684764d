import { zh } from '../strings/zh.ts'
import type { Cited } from './cited.ts'

/** A BibTeX entry, its braces keeping an organisation's name and a title whole. */
export function writeBibtex({ id, author, title, docNumber, signedOn, url }: Cited): string {
  const [year = '', month] = signedOn.split('-')
  const fields: [name: string, value: string | null][] = [
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['number', docNumber === null ? null : escapeTex(docNumber)],
    ['year', year],
    ['month', month === undefined ? null : (months[Number(month) - 1] ?? null)],
    ['date', signedOn],
    ['url', url],
    ['note', escapeTex(url === null ? zh.cite.localCopy(id) : zh.cite.archive)],
    ['langid', 'chinese'],
  ]
  const lines = fields.flatMap(([name, value]) =>
    // A month is one of BibTeX’s own words, which each style prints in its way.
    value === null ? [] : [name === 'month' ? `  month = ${value}` : `  ${name} = {${value}}`],
  )
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Characters that TeX would take for commands. */
const escapeTex = (text: string) =>
  text.replace(/[\\{}%&#_$~^]/g, (sign) => special[sign] ?? `\\${sign}`)
