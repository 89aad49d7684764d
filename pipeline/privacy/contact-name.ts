import type { Finding } from './finding.ts'
import { isOrganisation } from './organisation.ts'
import { type Certainty, endOfNames, maskedName, namesInWord } from './person-name.ts'
import { isCompoundSurname } from './surnames.ts'

const space = '[^\\S\\n]*'
const spaced = (words: string) =>
  words
    .split(' ')
    .map((word) => [...word].join(space))
    .join('|')

const strongCues = '联系人员 联系人 联络人 联络员 联系同志 承办人员 承办人 经办人员 经办人 填报人'
const weakCues = '负责人 责任人 负责同志 分管领导 主管领导人 主管领导 承办领导 责任编辑'
const telephone = `(?:${spaced('联系 办公 手机')})?${space}(?:${spaced('电话 方式 号码 手机 座机')})`
const cue = new RegExp(
  `(?:(${spaced(strongCues)})|(?:${spaced(weakCues)}))` +
    `${space}(?:${spaced('姓名')})?(?:${space}[及和与、/(（]?${space}其?${telephone}[)）]?)*` +
    `(?:${space}[(（][^()（）\\n]{0,12}[)）])?${space}([:：﹕︰])?`,
  'gu',
)

const telephoneSoon =
  /^[\s,，、;；:：()（）]*(?:联\s*系|办\s*公)?\s*(?:电\s*话|手\s*机|座\s*机|方\s*式|[0-9０-９])/u
const telephoneAfter = /电\s*话|手\s*机|[0-9０-９]{7}/u

/** (张三,联系电话:…) and 电话:5895609(张三): a name beside a telephone, without any cue. */
const beforeTelephone =
  /(?<=[(（])\s*(\p{Script=Han}(?:\s?\p{Script=Han}){1,3})(?=[,，、\s]+(?:联系|办公)?(?:电话|手机))/gu
const afterTelephone =
  /(?<=(?:电话|手机|方式)(?:号码)?[:：]?\s*[0-9０-９][-0-9０-９—–－ ]{5,18}\s*[(（\s]\s*)(\p{Script=Han}(?:\s?\p{Script=Han}){1,2})(?=[)）,，。;；\s]|$)/gu

/** 人:张三⏎联系电话:… : what is left of 联系人 where the page lost characters. */
const lostCue =
  /(?<=(?:^|\n)[^\S\n]*人[^\S\n]*[:：][^\S\n]*)(\p{Script=Han}(?:\s?\p{Script=Han}){1,2})(?=[,，;；\s]{1,8}(?:联系|办公)?(?:电话|手机))/gu

/** Finds the names of contact persons, as contact lines print them. Deputies are never a contact. */
export function findContactNames(text: string): Finding[] {
  const findings: Finding[] = []
  for (const match of text.matchAll(cue)) {
    const { index, 0: found, 1: strong, 2: colon } = match
    const at = index + found.length
    if (strong === undefined && !isContactLine(text, at)) continue
    const certainty =
      strong !== undefined && colon !== undefined ? 'surely a name' : 'perhaps a name'
    const names = readNames(text, at, certainty)
    const last = names.at(-1)
    if (last === undefined) continue
    if (colon === undefined && !telephoneSoon.test(text.slice(last.end, last.end + 24))) continue
    findings.push(...names)
  }
  for (const pattern of [beforeTelephone, afterTelephone, lostCue]) {
    for (const { index, 0: found, 1: name = '' } of text.matchAll(pattern)) {
      const end = index + found.length
      const word = name.replace(/\s/gu, '')
      const [span] = namesInWord(word, 'perhaps a name')
      if (span?.from === 0 && span.to === [...word].length)
        findings.push(finding(text, end - name.length, end))
    }
  }
  return findings
}

/** Whether what follows 负责人: reads as a contact: a short line, or a telephone soon. */
function isContactLine(text: string, at: number): boolean {
  const end = text.indexOf('\n', at)
  const length = (end === -1 ? text.length : end) - at
  return length <= 40 || telephoneAfter.test(text.slice(at, at + Math.min(length, 60)))
}

interface Word {
  start: number
  end: number
  text: string
}

const wordPattern = /[\p{Script=Han}·•・]+/uy
const beforeNames = /[^\S\n]*\n?[^\S\n]*[(（]?[^\S\n]*/uy
const joiner = /[^\S\n]*(?:[、,，/／;；]|[和及与](?=\s))?[^\S\n]*/uy

/** Reads the names that stand at `at`: one or several, with inner spaces, after an office's name. */
function readNames(text: string, at: number, certainty: Certainty): Finding[] {
  const names: Finding[] = []
  const before = matchAt(beforeNames, text, at)
  let position = at + before.length
  let sure = certainty === 'surely a name' && !before.includes('\n')
  for (;;) {
    const word = readWord(text, position)
    if (word === null || isLabel(text, word)) return names
    const letters = lettersOf(text, word)
    for (const { from, to } of namesInWord(word.text, sure ? 'surely a name' : 'perhaps a name')) {
      const start = letters[from]?.start ?? word.start
      names.push(finding(text, start, letters[to - 1]?.end ?? word.end))
      // A second name is believed only with a surname that is known.
      sure = false
    }
    if (endOfNames(word.text) < [...word.text].length) return names
    if (names.length === 0 && !isOrganisation(word.text) && !word.text.includes('某')) return names
    position = word.end + matchAt(joiner, text, word.end).length
  }
}

/** The next item's label, spaced out as names are: 联 系 电 话. */
const nextLabel = /^(?:联\s*系|电\s*话|手\s*机|办\s*公|座\s*机|传\s*真|邮)/u

/** A word, put together where its characters are spaced out: 王 继, 欧阳 震华, 柳⏎琳. */
function readWord(text: string, at: number): Word | null {
  const first = wordAt(text, at)
  if (first === null) return null
  let { end, text: letters } = first
  while ([...letters].length === 1 || isCompoundSurname(letters) || isSpacedOut(text, at, end)) {
    const gap = matchAt(/\s{1,4}/uy, text, end)
    const next = gap === '' ? null : wordAt(text, end + gap.length)
    if (next === null || [...next.text].length > 2 || [...letters, ...next.text].length > 4) break
    if (nextLabel.test(text.slice(next.start, next.start + 8)) || isLabel(text, next)) break
    if (isSpacedOut(text, at, end) && [...next.text].length > 1) break
    end = next.end
    letters += next.text
  }
  return { start: at, end, text: letters }
}

/** Whether the characters from `start` to `end` stand singly: 张 三 丰. */
function isSpacedOut(text: string, start: number, end: number): boolean {
  return /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(text.slice(start, end))
}

function wordAt(text: string, at: number): Word | null {
  const word = matchAt(wordPattern, text, at)
  return word === ''
    ? null
    : { start: at, end: at + word.length, text: word.replace(/[•・]/gu, '·') }
}

/** A word before a colon names the next item, unless a number follows: 张三:5895609. */
function isLabel(text: string, { end }: Word): boolean {
  return /^[^\S\n]*[:：](?![^\S\n]*[0-9０-９])/u.test(text.slice(end, end + 16))
}

/** Where each letter of a word stands in the text, over inner spaces. */
function lettersOf(text: string, { start, end }: Word): { start: number; end: number }[] {
  const letters: { start: number; end: number }[] = []
  let at = start
  for (const character of text.slice(start, end)) {
    if (/\S/u.test(character)) letters.push({ start: at, end: at + character.length })
    at += character.length
  }
  return letters
}

function finding(text: string, start: number, end: number): Finding {
  return { rule: 'contact_name', start, end, replacement: maskedName(text.slice(start, end)) }
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
