import type { Language } from '../head/languages.ts'
import { runsOf } from '../markdown.ts'

/** A run of a text: words of its language, a name of a program's, or words in Chinese inside English. */
export interface Spoken {
  text: string
  as: 'words' | 'code' | 'chinese'
}

/** A name of the API standing alone in Chinese words: `limit`, `meta.query.sort`, `/api/v1`. English has company. */
const nameInChinese =
  /(?<![A-Za-z0-9/] ?)(?:[-/]?[a-z][a-z0-9]*(?:[._,/+-][a-z0-9]+)*)(?![A-Za-z0-9]| [A-Za-z])/g
const chineseInEnglish = /\p{Script=Han}[\p{Script=Han}，。、；：]*/gu

/** A text cut so that a page can say what of it is code, and what is in another language. */
export function spoken(text: string, language: Language): Spoken[] {
  return runsOf(text).flatMap((run): Spoken[] => {
    if (run.code) return [{ text: run.text, as: 'code' }]
    return language === 'zh'
      ? cut(run.text, nameInChinese, 'code')
      : cut(run.text, chineseInEnglish, 'chinese')
  })
}

function cut(text: string, pattern: RegExp, as: Spoken['as']): Spoken[] {
  const runs: Spoken[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index > from) runs.push({ text: text.slice(from, index), as: 'words' })
    runs.push({ text: found, as })
    from = index + found.length
  }
  if (from < text.length) runs.push({ text: text.slice(from), as: 'words' })
  return runs
}
