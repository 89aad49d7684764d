import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDataFolder } from '../../../pipeline/authored/data-folder.ts'
import { compile } from '../../../pipeline/compile/compile.ts'
import { readQuery } from './query.ts'
import { createSearchTable } from './table.ts'
import { textsOf } from './texts-of.ts'
import { documentTokens } from './tokens.ts'

const { dataset } = compile(readDataFolder(join(import.meta.dirname, '../../../data')))
if (dataset === null) throw new Error('the data does not compile')
const { replies, figures } = dataset.tables
const [reply] = replies
const sentences = textsOf('replies', reply)

function indexOf(records: readonly (readonly string[])[]) {
  const db = new DatabaseSync(':memory:')
  db.exec(createSearchTable)
  const insert = db.prepare('INSERT INTO search (rowid, tokens) VALUES (?, ?)')
  for (const [row, texts] of records.entries()) insert.run(row, documentTokens(texts))
  const select = db.prepare('SELECT rowid FROM search WHERE search MATCH ?')
  return (typed: string) => {
    const query = readQuery(typed)
    if ('refused' in query) throw new Error(`${JSON.stringify(typed)} is refused`)
    return new Set(select.all(query.match).map(({ rowid }) => Number(rowid)))
  }
}

const find = indexOf(sentences.map(({ text }) => [text]))
/** Independent of our folding: the letter has no traditional characters. */
const plainly = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '')
const plain = sentences.map(({ text }) => plainly(text))

describe('the Weihai letter', () => {
  test('gives each of its sentences once, with its anchor, in its order', () => {
    const frozen = reply?.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.sentences),
    )
    expect(sentences.map(({ anchor, text }) => ({ anchor, text }))).toEqual(
      frozen?.map(({ anchor, text }) => ({ anchor, text })),
    )
  })

  test('is found by every part of 1 to 6 characters of every sentence, and by nothing else', () => {
    const parts = new Set<string>()
    for (const { text } of sentences) {
      const points = [...text.replace(/\s/g, '')]
      for (let start = 0; start < points.length; start += 1)
        for (let length = 1; length <= Math.min(6, points.length - start); length += 1)
          parts.add(points.slice(start, start + length).join(''))
    }
    expect(parts.size).toBeGreaterThan(10_000)
    for (const part of parts) {
      const query = readQuery(part)
      const isNumber = 'numbers' in query && query.numbers.length > 0
      const found = find(part)
      const expected = plain.flatMap((text, row) => (text.includes(plainly(part)) ? [row] : []))
      const missing = expected.filter((row) => !found.has(row))
      if (missing.length > 0 || (!isNumber && found.size !== expected.length))
        expect({ part, found: [...found] }).toEqual({ part, found: expected })
    }
  })

  test('is found by every part typed with its white space', () => {
    for (const [row, { text }] of sentences.entries()) {
      const points = [...text]
      for (let start = 0; start < points.length; start += 1) {
        const typed = points.slice(start, start + 6).join('')
        if (typed.trim() !== '' && !find(typed).has(row)) expect(typed).toBe(`found in ${text}`)
      }
    }
  })

  test('is not found by text that is not there', () => {
    const characters = [...new Set(plain.join(''))]
    const other = fc.string({ unit: fc.constantFrom(...characters), minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(other, (typed) => {
        const query = readQuery(typed)
        fc.pre('numbers' in query && query.numbers.length === 0)
        expect([...find(typed)]).toEqual(
          plain.flatMap((text, row) => (text.includes(typed) ? [row] : [])),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('is found by the canonical value of every figure it prints, with its unit or without', () => {
    const findFigure = indexOf(figures.map(({ text }) => [text]))
    expect(figures.length).toBeGreaterThan(40)
    for (const [row, { id, value, low, high, evidence, unit_text }] of figures.entries()) {
      const sentence = sentences.findIndex(({ anchor }) => anchor === evidence.anchor)
      for (const number of [value, low, high].filter((one) => one !== null).map(String)) {
        expect(findFigure(number), `${id} by ${number}`).toContain(row)
        expect(find(number), `${id} by ${number}`).toContain(sentence)
      }
      if (value !== null && !/[余多]/.test(figures[row]?.text ?? ''))
        expect(find(`${value}${unit_text}`), `${id} with its unit`).toContain(sentence)
    }
  })

  test('is found by its total in every spelling', () => {
    const sentence = sentences.findIndex(({ text }) => text.includes('282.6万元'))
    for (const typed of [
      ...['282.6万', '282.6万元', '2826000', '2,826,000', '２８２６０００', '二百八十二万六千'],
      ...['２８２．６萬元', '2826000元', '282.6 万元', '282万6千元', '¥2,826,000'],
    ]) {
      expect([...find(typed)], typed).toEqual([sentence])
    }
  })
})
