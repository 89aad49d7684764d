import type { ReplyEntry } from '../../schemas/reply.ts'
import type { DataFolder } from '../authored/data-folder.ts'
import { scanEnglishNumbers } from '../prove/english-numbers.ts'
import { scanQuantities } from '../quantity/scan-quantities.ts'
import { mutating } from './mutate.ts'

interface Text {
  path: readonly PropertyKey[]
  language: 'zh' | 'en'
  text: string
}

const numerals = '零一二三四五六七八九'
const spelled = 'one two three four five six seven eight nine ten'.split(' ')

/** Our own words, in both languages, with one number or qualifier mistyped. */
export function wordMutations(folder: DataFolder, file: string, reply: ReplyEntry) {
  const mutation = mutating(folder, file)
  const texts = textsOf(reply)
  const chinese = texts.filter(({ language }) => language === 'zh')
  const english = texts.filter(({ language }) => language === 'en')
  const rewritten = ({ path, text }: Text, variants: readonly string[]) =>
    variants.filter((value) => value !== text).map((value) => mutation({ path, value }))
  return {
    'digit in our own words': texts.flatMap((text) => rewritten(text, withOtherDigits(text.text))),
    'Chinese numeral in our own words': chinese.flatMap((text) =>
      rewritten(text, withOtherNumerals(text.text)),
    ),
    'number word in our own English': english.flatMap((text) =>
      rewritten(text, withOtherWords(text.text)),
    ),
    'qualifier in our own Chinese': chinese.flatMap((text) =>
      rewritten(text, withOtherQualifiers(text.text)),
    ),
    'qualifier in our own English': english.flatMap((text) =>
      rewritten(text, withEnglishQualifiers(text.text)),
    ),
  }
}

/** Every text of ours in a reply’s file, in each of its two languages. */
function textsOf(value: unknown, path: readonly PropertyKey[] = []): Text[] {
  if (typeof value !== 'object' || value === null) return []
  if ('zh' in value && 'en' in value) {
    return (['zh', 'en'] as const).map((language) => ({
      path: [...path, language],
      language,
      text: String(value[language]),
    }))
  }
  const entries: [string, unknown][] = Object.entries(value)
  return entries.flatMap(([key, part]) =>
    textsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** The text with each character in turn that `next` knows replaced by another. */
function replaced(text: string, next: (character: string) => string | null): string[] {
  const characters = [...text]
  return characters.flatMap((character, index) => {
    const other = next(character)
    return other === null ? [] : [characters.with(index, other).join('')]
  })
}

const withOtherDigits = (text: string) =>
  replaced(text, (digit) => (/\d/.test(digit) ? String((Number(digit) + 1) % 10) : null))

function withOtherNumerals(text: string): string[] {
  const others: Readonly<Record<string, string>> = {
    两: '三',
    十: '百',
    百: '千',
    千: '百',
    万: '亿',
  }
  return replaced(text, (character) => {
    const at = numerals.indexOf(character)
    return others[character] ?? (at < 0 ? null : numerals.charAt((at + 1) % 10))
  })
}

const withOtherWords = (text: string) =>
  [...text.matchAll(/\b(?:one|two|three|four|five|six|seven|eight|nine)\b(?! another)/gi)].map(
    ({ index, 0: word }) => {
      const next = spelled[spelled.indexOf(word.toLowerCase()) + 1] ?? ''
      return text.slice(0, index) + next + text.slice(index + word.length)
    },
  )

/** Each quantity with its qualifier dropped or turned, or with one put before it. */
const withOtherQualifiers = (text: string) =>
  scanQuantities(text).flatMap(({ start, end, text: words, qualifier: said }) => {
    const bare = words.replace(/^(?:不低于|不超过|超过|不足|约)|(?:以上|以下)$/, '')
    const others = { exact: '', at_least: '不低于', at_most: '不超过', about: '约' }
    return Object.entries(others)
      .filter(([qualifier]) => qualifier !== said)
      .map(([, qualifier]) => qualifier + bare)
      .filter((other) => other !== words)
      .map((other) => text.slice(0, start) + other + text.slice(end))
  })

function withEnglishQualifiers(text: string): string[] {
  const dropped = [...text.matchAll(/at least | or (?:more|over)\b/g)]
    .filter(({ index }) => !/\dA$/.test(text.slice(0, index)))
    .map(({ index, 0: words }) => text.slice(0, index) + text.slice(index + words.length))
  const added = scanEnglishNumbers(text).flatMap(({ text: words }) => {
    const index = text.indexOf(words)
    const isName = /^[A-Z]/.test(text.slice(index + words.length))
    const isPart = /[\w“-]$/.test(text.slice(0, index))
    return isName || isPart
      ? []
      : ['about ', 'more than ', 'up to '].map(
          (qualifier) => text.slice(0, index) + qualifier + text.slice(index),
        )
  })
  return [...dropped, ...added]
}
