import { expect, test } from '@playwright/test'
import { Parser } from 'htmlparser2'
import { everyPage } from './crawl.ts'

const names = new Set(
  'AA API ASCII Accept Atom BOM MB TB PB OL DS BibTeX BY CC Cookie CSL CSV D1 DCAT ETag Excel GB GET HEAD HTTP IP IPv4 IPv6 JSON LF NDJSON OpenAPI OPTIONS PIPL RFC SHA UTF URL WCAG Unicode Youju iCalendar ics EB TLS HTTPS SQLite Frictionless curl SQL JavaScript Node Python DuckDB'.split(
    ' ',
  ),
)
/** Elements whose words are not of any language: code, addresses, what a program prints. */
const wordless = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style'])
const spoken = new Set(['title', 'alt', 'aria-label', 'placeholder', 'content'])

/** Words of the archived text are as the department wrote them. */
const isArchived = (name: string, { class: kind = '' }: Readonly<Record<string, string>>) =>
  name === 'blockquote' || name === 'q' || kind.split(' ').includes('sentence')

interface Said {
  language: string
  words: string
}

/** All that a page says to a reader, each with the language it is said to be in. */
function wordsOf(html: string): Said[] {
  const said: Said[] = []
  const around: { language: string; silent: boolean }[] = [{ language: '', silent: false }]
  // An entity ends a piece of text, and no word.
  let text = ''
  const endText = () => {
    if (!here().silent && text.trim() !== '') said.push({ language: here().language, words: text })
    text = ''
  }
  const here = () => around.at(-1) ?? { language: '', silent: false }
  const parser = new Parser({
    onopentag(name, attributes) {
      endText()
      const { language, silent } = here()
      around.push({
        language: attributes.lang ?? language,
        silent: silent || wordless.has(name) || isArchived(name, attributes),
      })
      if (name === 'meta' && attributes.name !== 'description') return
      for (const [key, value] of Object.entries(attributes)) {
        if (spoken.has(key)) said.push({ language: here().language, words: value })
      }
    },
    ontext(words) {
      text += words
    },
    onclosetag() {
      endText()
      around.pop()
    },
  })
  parser.write(html)
  parser.end()
  return said
}

test('no English stands in a Chinese page, and no Chinese in an English one, unless it says so', async ({
  request,
}) => {
  const leaks: string[] = []
  for (const { path, html } of await everyPage(request)) {
    expect(html, path).toContain(path.startsWith('/en/') ? '<html lang="en"' : '<html lang="zh-CN"')
    for (const { language, words } of wordsOf(html)) {
      const foreign = language.startsWith('zh') ? englishIn(words) : chineseIn(words)
      // What a reader typed into the address is said as it was typed.
      const own = foreign.filter((word) => !path.includes(`${word}=`))
      leaks.push(...own.map((word) => `${path} (${language}): ${word} in “${words.trim()}”`))
    }
  }
  expect([...new Set(leaks)]).toEqual([])
})

/** Words of Latin letters that are neither names, ids (`s22`, `weihai-17-2-77`) nor addresses and their anchors. */
const englishIn = (words: string) =>
  [
    ...words
      .replace(/(?:https?:\/)?\/[\w./?=&%:,-]+|#[\w-]+/g, ' ')
      .matchAll(/[A-Za-z][A-Za-z0-9_.-]*/g),
  ]
    .map(([word]) => word.replace(/[.-]+$/, ''))
    .filter((word) => !names.has(word) && !/[0-9_]/.test(word) && word.length > 1)
    .filter((word) => !word.split('-').every((part) => names.has(part)))

const chineseIn = (words: string) => words.match(/\p{Script=Han}+/gu) ?? []
