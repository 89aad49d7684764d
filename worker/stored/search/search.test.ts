import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readDataFolder } from '../../../pipeline/authored/data-folder.ts'
import { compile } from '../../../pipeline/compile/compile.ts'
import { searched } from '../../../schemas/searched.ts'
import { show } from '../../full-run.fixture.ts'
import { fold } from './fold.ts'
import { matchesIn } from './highlights.ts'
import { readQuery } from './query.ts'
import { createSearchTable } from './table.ts'
import { textsOf } from './texts-of.ts'
import { documentTokens } from './tokens.ts'

vi.setConfig({ testTimeout: 240_000 })

/** An index of records (the texts of each), numbered from 0, and the search in it. */
function indexOf(records: readonly (readonly string[])[]) {
  const db = new DatabaseSync(':memory:')
  db.exec(createSearchTable)
  const insert = db.prepare('INSERT INTO search (rowid, tokens) VALUES (?, ?)')
  for (const [row, texts] of records.entries()) insert.run(row, documentTokens(texts))
  const select = db.prepare('SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid')
  return (typed: string) => {
    const query = readQuery(typed)
    return 'refused' in query ? null : select.all(query.match).map(({ rowid }) => rowid)
  }
}

/** Plain substring search over folded texts. */
const holds = (text: string, part: string) => {
  const [whole, sought] = [fold(text).points, fold(part).points]
  return whole.some((_, start) => sought.every((point, index) => whole[start + index] === point))
}
const rowsWith = (records: readonly (readonly string[])[], word: string) =>
  records.flatMap((texts, row) => (texts.some((text) => holds(text, word)) ? [row] : []))

const rowsHighlighted = (records: readonly (readonly string[])[], typed: string) => {
  const query = readQuery(typed)
  if ('refused' in query) return []
  return records.flatMap((texts, row) =>
    matchesIn(
      texts.map((text) => ({ text })),
      query,
    ).length > 0
      ? [row]
      : [],
  )
}

const isNumber = (typed: string) => {
  const query = readQuery(typed)
  return !('refused' in query) && query.numbers.length > 0
}

describe('the index', () => {
  test('finds 百分之九十四 by 94%, and not by a % that it does not print', () => {
    const find = indexOf([['满意率达到百分之九十四'], ['满意率达到94%']])
    expect(find('94%')).toEqual([0, 1])
    expect(find('%')).toEqual([1])
  })

  const texts = [
    ['社会组织', '组织社会'],
    ['社', '会组'],
    ['ABC d', 'e"f*'],
    ['😀𠮷', '臺灣'],
    ['社'],
  ]
  const find = indexOf(texts)

  test.each([
    ['社', [0, 1, 4]],
    ['社会', [0]],
    ['会组', [0, 1]],
    ['织组', []],
    ['社会组织组', []],
    ['abc', [2]],
    ['ｂＣd', [2]],
    ['"', [2]],
    ['f*', [2]],
    ['f*b', []],
    ['😀', [3]],
    ['😀𠮷', [3]],
    ['台湾', [3]],
    ['臺', [3]],
    ['社 组织', [0]],
    ['组\n社', [0, 1]],
  ])('finds %j in %j', (typed, rows) => {
    expect(find(typed)).toEqual(rows)
  })

  test('finds a number in every spelling, and with its own unit only', () => {
    const rows = [
      ['给予了282.6万元的资金'],
      ['共2826000人'],
      ['二百八十二万六千元'],
      ['12826000元'],
    ]
    const findNumber = indexOf(rows)
    for (const typed of ['282.6万', '二百八十二万六千', '2,826,000', '２，８２６，０００'])
      expect(findNumber(typed), typed).toEqual([0, 1, 2])
    expect(findNumber('2826000')).toEqual([0, 1, 2, 3])
    for (const typed of ['282.6万元', '282.6 万元', '2,826,000元', '贰佰捌拾贰万陆仟元'])
      expect(findNumber(typed), typed).toEqual([0, 2])
    expect(findNumber('282.6万个')).toEqual([])
  })

  test('finds both ends of a range with the unit they share', () => {
    const findNumber = indexOf([['给予0.5至2万元一次性奖励']])
    for (const typed of ['5000元', '五千元', '20000元', '0.5至2万元'])
      expect(findNumber(typed), typed).toEqual([0])
    expect(findNumber('5000人')).toEqual([])
  })

  test('never leads from a number into the next, or into another text', () => {
    const findNumber = indexOf([
      ['有三个', '人'],
      ['5家', '有人'],
    ])
    expect(findNumber('3个人')).toEqual([])
    expect(findNumber('五家有')).toEqual([])
  })

  test('never leads from one text into the next, though its beginning is the other’s end', () => {
    expect(indexOf([['社会', '会组']])('社会组')).toEqual([])
  })

  test('gives rows in the order of their rowid, without sorting them', () => {
    const db = new DatabaseSync(':memory:')
    db.exec(createSearchTable)
    const plan = db
      .prepare('EXPLAIN QUERY PLAN SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid')
      .all('"a" OR "b"')
    expect(plan).toHaveLength(1)
    expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE')
  })
})

/** Few characters, so that they meet often, of every kind that could go wrong. */
const unit = fc.constantFrom(
  ...'社会会組组織织。,，"*^:-()1２0.万a',
  ...[
    'Ａ',
    'NEAR',
    ' ',
    '\n',
    '\u3000',
    '\u200B',
    '\u0000',
    '\ud800',
    'ß',
    'İ',
    '㎡',
    '😀',
    '𠮷',
    '́',
  ],
)
const text = fc.string({ unit, maxLength: 14 })
const records = fc.array(fc.array(text, { maxLength: 4 }), { minLength: 1, maxLength: 6 })

describe('in any records', () => {
  test('every part of a text is found, and in no record that does not hold it; what is found is highlighted', () => {
    fc.assert(
      fc.property(records, (texts) => {
        const find = indexOf(texts)
        for (const whole of texts.flat()) {
          const points = [...whole]
          for (let start = 0; start < points.length; start += 2) {
            const typed = points.slice(start, start + 1 + (start % 6)).join('')
            const rows = find(typed.replace(/\s/g, ''))
            if (rows === null) continue
            const expected = rowsWith(texts, typed)
            if (isNumber(typed.replace(/\s/g, '')))
              expect(rows).toEqual(expect.arrayContaining(expected))
            else expect(rows).toEqual(expected)
            expect(rows).toEqual(rowsHighlighted(texts, typed.replace(/\s/g, '')))
            expect(find(typed)).toEqual(expect.arrayContaining(expected))
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('all the words of a query are found, each in some text', () => {
    fc.assert(
      fc.property(records, fc.array(text, { maxLength: 3 }), (texts, parts) => {
        const typed = parts.join(' ')
        const query = readQuery(typed)
        if ('refused' in query || query.numbers.length > 0) return
        const words = query.words.map((word) => String.fromCodePoint(...word))
        const expected = texts.flatMap((_, row) =>
          words.every((word) => rowsWith(texts, word).includes(row)) ? [row] : [],
        )
        expect(indexOf(texts)(typed)).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  test('every part of a text in any script is found', () => {
    const anything = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(anything, fc.nat(), fc.nat(), (texts, from, length) => {
        const find = indexOf(texts.map((one) => [one]))
        for (const whole of texts) {
          const points = [...whole]
          const start = from % points.length
          const typed = points.slice(start, start + 1 + (length % 6)).join('')
          const rows = find(typed)
          if (rows !== null)
            expect(rows).toEqual(
              expect.arrayContaining(
                rowsWith(
                  texts.map((one) => [one]),
                  typed,
                ),
              ),
            )
        }
      }),
      { numRuns: 100 },
    )
  })

  test('whatever is typed is looked for as it stands', () => {
    const find = indexOf([['社会组织'], ['NOT "a" AND (b OR c*)'], ['NEAR(a b, 2) {x y}: ^z + -q']])
    const words = `AND OR NOT NEAR NEAR( tokens: search rank a b x z1 社 x001c 0kvi " * ^ : - ( ) { } + ' ; -- \\ % _ , ?1`
    const syntax = fc.constantFrom(...words.split(' '), ' ', '\u0000', '\ud800')
    fc.assert(
      fc.property(fc.string({ unit: syntax, maxLength: 12 }), (typed) => {
        const query = readQuery(typed)
        if ('refused' in query) {
          expect(find(typed)).toBeNull()
          return
        }
        expect(query.match).toMatch(/^[()"0-9a-z ]*(?: (?:AND|OR) [()"0-9a-z ]*)*$/)
        expect(Array.isArray(find(typed))).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('the real data', () => {
  const { dataset } = compile(readDataFolder(join(import.meta.dirname, '../../../data')))
  const tables = dataset?.tables
  const texts = searched.flatMap((resource) =>
    (tables?.[resource] ?? []).flatMap((record) =>
      textsOf(resource, record).map(({ text }) => text),
    ),
  )
  const findRows = indexOf(texts.map((one) => [one]))
  /** Independent of our folding: the data has no traditional characters. */
  const plain = texts.map((one) => one.normalize('NFKC').toLowerCase().replace(/\s/g, ''))

  test('is found by every part of 1 to 6 characters of every text of every resource, and by nothing else', (context) => {
    const parts = new Set<string>()
    for (const one of texts) {
      const points = [...one.replace(/\s/g, '')]
      for (let start = 0; start < points.length; start += 1)
        for (let length = 1; length <= Math.min(6, points.length - start); length += 1)
          parts.add(points.slice(start, start + length).join(''))
    }
    expect(parts.size).toBeGreaterThan(10_000)
    for (const part of parts) {
      const found = new Set(findRows(part))
      const sought = part.normalize('NFKC').toLowerCase()
      const expected = plain.flatMap((one, row) => (one.includes(sought) ? [row] : []))
      const isMissing = expected.some((row) => !found.has(row))
      if (isMissing || (!isNumber(part) && found.size !== expected.length))
        expect({ part, found: [...found] }).toEqual({ part, found: expected })
    }
    show(
      context,
      'all parts of 1–6 characters of the real data, found wherever they stand',
      parts.size,
    )
  })
})

describe('the Weihai letter', () => {
  const { dataset } = compile(readDataFolder(join(import.meta.dirname, '../../../data')))
  if (dataset === null) throw new Error('the data does not compile')
  const { replies, figures } = dataset.tables
  const [reply] = replies
  const sentences = textsOf('replies', reply)

  const findRows = indexOf(sentences.map(({ text }) => [text]))
  const find = (typed: string) => new Set(findRows(typed))
  /** Independent of our folding: the letter has no traditional characters. */
  const plainly = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '')
  const plain = sentences.map(({ text }) => plainly(text))

  test('gives each of its sentences once, with its anchor, in its order', () => {
    const frozen = reply?.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.sentences),
    )
    expect(sentences.map(({ anchor, text }) => ({ anchor, text }))).toEqual(
      frozen?.map(({ anchor, text }) => ({ anchor, text })),
    )
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
