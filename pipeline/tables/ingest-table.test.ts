import { describe, expect, test } from 'vitest'
import { readDataFolder } from '../authored/data-folder.ts'
import type { DataFolder } from '../authored/data-folder.ts'
import { compile } from '../compile/compile.ts'
import type { Tables } from '../compile/tables.ts'
import { registered } from '../fixtures/tables/with-tables.ts'
import { mergesOfTwenty, twentySuggestions, workbookOf } from '../fixtures/tables/workbook.ts'
import { paths } from '../paths.ts'
import { ingestSheet, withFiles } from './ingest-table.ts'
import { noOptions, type TableOptions } from './options.ts'
import { readTableBytes } from './read/read-table-file.ts'
import type { Sheet } from './read/sheet.ts'

const data = readDataFolder(paths.data)
const today = '2026-11-28'

const sheetOf = (...args: Parameters<typeof workbookOf>): Sheet => {
  const [sheet] = readTableBytes(workbookOf(...args)).sheets
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}
const ingest = (sheet: Sheet, folder: DataFolder = data, options: Partial<TableOptions> = {}) =>
  ingestSheet(sheet, folder, { ...noOptions, ...options }, today)

/** The data with a table in it, its new ids registered. */
function taken(sheet: Sheet, folder: DataFolder = data): DataFolder {
  const { plan, problems } = ingest(sheet, folder)
  if (plan === null) throw new Error(problems.join('\n'))
  return registered(withFiles(folder, plan.files))
}

function tablesOf(folder: DataFolder): Tables {
  const { dataset, problems } = compile(folder)
  if (dataset === null) throw new Error(problems.map(({ what }) => what).join('\n'))
  return dataset.tables
}

const title = '威海市第十七届人民代表大会第二次会议代表建议办理情况表'
const heading = [
  '建议编号',
  '标题',
  '领衔代表',
  '主办单位',
  '交办日期',
  '答复日期',
  '办理结果',
  '办理态度',
]
const row = (number: string, ...rest: string[]) => [
  number,
  `关于第${number}件试验的建议`,
  '甄试验',
  '市教育局',
  ...rest,
]
const table = (...rows: string[][]) => ({
  name: 'Sheet1',
  rows: [[title], heading, ...rows].map((cells) =>
    Array.from({ length: heading.length }, (_, at) => cells[at] ?? ''),
  ),
})

describe('a table of twenty suggestions', () => {
  const folder = taken(sheetOf(twentySuggestions(), { merges: mergesOfTwenty }))
  const { proposals, sources, deputies } = tablesOf(folder)
  const proposal = proposals.find(({ id }) => id === 'weihai-17-2-101')

  test('makes proposals with status, clock, class and rating', () => {
    expect(proposals).toHaveLength(21)
    expect(proposal).toMatchObject({
      status: 'answered',
      assigned_on: '2018-03-20',
      answered_on: '2018-06-01',
      result_class: { code: 'A', normalised: 'solved' },
      rating: { attitude: 'satisfied', result: 'basically_satisfied' },
      clock: { state: 'answered_in_time', due_on: '2018-06-20', days: 73 },
    })
    const open = proposals.find(({ id }) => id === 'weihai-17-2-120')
    expect(open).toMatchObject({ status: 'assigned', clock: { state: 'overdue' } })
  })

  test('leads every fact to a cell that stands in the archived text', () => {
    const source = sources.find(({ id }) => id === 'weihai-17-2-suggestions')
    const text = [...new TextDecoder().decode(folder.get(`sources/${source?.id ?? ''}.txt`))]
    const shown = proposals.flatMap(({ evidence }) =>
      Object.values(evidence).filter(({ cell }) => cell !== undefined),
    )
    expect(shown.length).toBeGreaterThan(180)
    for (const { start, end, exact, prefix, suffix, cell, anchor } of shown) {
      expect(text.slice(start, end).join('')).toBe(exact)
      const line = text.join('').split('\n')[(cell?.row ?? 0) - 1]
      expect(line?.split('\t')[(cell?.column ?? 0) - 1]).toBe(exact)
      expect(anchor).toBe(`r${cell?.row ?? 0}`)
      expect(text.join('').split(prefix + exact + suffix)).toHaveLength(2)
    }
  })

  test('names deputies and bodies once, and finds those that are known', () => {
    expect(deputies.filter(({ name }) => name === '甄试')).toHaveLength(1)
    const own = proposals.filter(({ lead_body }) => lead_body.id === 'weihai-civil-affairs')
    expect(own.length).toBeGreaterThan(1)
  })

  test('hides the contact persons and their mobiles', () => {
    const files = [...folder].map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n')
    expect(files).not.toMatch(/柳试验|13912345678/)
    expect(files).toContain('柳某')
  })

  test('changes nothing when it is ingested again', () => {
    const again = ingest(sheetOf(twentySuggestions(), { merges: mergesOfTwenty }), folder)
    expect(again.plan?.files.size).toBe(0)
    expect(again.plan?.records.every(({ action }) => action === 'unchanged')).toBe(true)
  })

  test('is changed field by field by a later one, which keeps the earlier', () => {
    const later = twentySuggestions()
    const last = later[23]
    if (last === undefined) throw new Error('no row')
    last[8] = '2018年8月1日'
    const { plan } = ingest(sheetOf(later, { merges: mergesOfTwenty }), folder)
    expect(plan?.records.filter(({ action }) => action === 'changed')).toEqual([
      {
        resource: 'proposals',
        id: 'weihai-17-2-120',
        name: '关于改善海岸线的建议',
        action: 'changed',
        fields: [{ field: 'answered_on', before: '—', after: '2018-08-01' }],
      },
    ])
    expect([...(plan?.files.keys() ?? [])]).toContain('sources/weihai-17-2-suggestions-2.yaml')
  })
})

describe('a record that a letter proves', () => {
  const known = ['77', '提升社会组织服务效能', '丛国序', '市民政局', '2018-03-20']

  test('gets the day of its assignment, and its clock runs', () => {
    const [proposal] = tablesOf(taken(table(known))).proposals
    expect(proposal).toMatchObject({
      id: 'weihai-17-2-77',
      title: '关于提升社会组织服务效能的建议',
      clock: { state: 'answered_in_extension', due_on: '2018-06-20', days: 104 },
    })
    expect(proposal?.evidence.title).not.toHaveProperty('cell')
    expect(proposal?.evidence.assigned_on).toMatchObject({ anchor: 'r3' })
  })

  test('keeps what the letter says where the table says otherwise, and both are shown', () => {
    const { plan } = ingest(table(['77', '关于别的事', '甄试验', '市民政局', '2018-03-20']))
    expect(plan?.conflicts.map(({ field, kept, said }) => [field, kept, said])).toEqual([
      ['title', '关于提升社会组织服务效能的建议', '关于别的事'],
      ['deputies', '丛国序', '甄试验'],
    ])
    expect(plan?.conflicts[0]?.at).toMatch(/^data\/proposals\/weihai-17-2-77\.yaml:\d+$/)
  })

  test('refuses a day that its letter rules out', () => {
    const { plan, problems } = ingest(table(['77', '', '丛国序', '市民政局', '2018-09-01']))
    expect(plan).toBeNull()
    expect(problems.join('\n')).toContain('2018-09-01 is after the signature of a reply')
  })
})

describe('everything wrong in a table', () => {
  test('is told at once, with cell, value and remedy', () => {
    const { plan, problems } = ingest(
      table(
        row('1', '2018-02-30'),
        row('2', '三月二十日', '', '', '很好'),
        row('2', '2018-03-20'),
        ['', '关于无号的建议', '甄试验', '市教育局'],
        row('5', '2018-03-20', '2018-03-01'),
        ['6', '关于无人的建议', '', '市教育局'],
      ),
    )
    expect(plan).toBeNull()
    expect(problems).toEqual([
      'Sheet1!E3 (row 3, column 5) “2018-02-30”: is no day of the calendar. Compare it with the table as published.',
      expect.stringMatching(/^Sheet1!E4 .*三月二十日.*no date with its year/),
      expect.stringMatching(/^Sheet1!H4 .*很好.*none of 满意/),
      expect.stringMatching(/^Sheet1!A6 .*the number is missing/),
      expect.stringMatching(/^Sheet1!F7 .*2018-03-01.*before assigned_on/),
      expect.stringMatching(/^Sheet1!C8 .*the lead deputy is missing/),
    ])
  })

  test('includes a number that stands twice, and a total that does not fit', () => {
    const { problems } = ingest(table(row('1'), row('1'), ['合计', '3件']))
    expect(problems).toEqual([
      expect.stringMatching(/^Sheet1!A4 .*stands in row 3 too/),
      expect.stringMatching(/row 5 .*total says 3, the rows above it are 2/),
    ])
  })

  test('includes formulas, which nobody’s Excel shall run', () => {
    const { problems } = ingest(table(row('1', "=cmd|' /C calc'!A0"), row('2', '#REF!')))
    expect(problems).toEqual([
      expect.stringMatching(/^Sheet1!E3 .*is a formula/),
      expect.stringMatching(/^Sheet1!E4 .*fault of a formula/),
    ])
  })

  test('includes a title that names no meeting, and no heading at all', () => {
    const untitled = {
      name: 'Sheet1',
      rows: [['交办表', ...heading.slice(1).map(() => '')], heading, row('1')],
    }
    expect(ingest(untitled).problems.join('\n')).toMatch(/names the meeting[^]*names no place/)
    expect(ingest({ name: 'Sheet1', rows: [['随便', '写写']] }).problems).toEqual([
      expect.stringMatching(/no row names the columns/),
    ])
  })
})

test('a department that is known by its whole name is the one a table calls 市教育局', () => {
  const body = { id: 'bodies/weihai-education.yaml', name: '威海市教育局' }
  const known = registered(
    withFiles(
      data,
      new Map([
        [body.id, `name: ${body.name}\naliases: []\nplace: weihai\nrecorded_on: "2026-11-28"\n`],
      ]),
    ),
  )
  const { proposals, bodies } = tablesOf(taken(table(row('1', '2018-03-20')), known))
  expect(proposals.find(({ number }) => number === '1')?.lead_body.id).toBe('weihai-education')
  expect(bodies.filter(({ name }) => name === body.name)).toHaveLength(1)
})

describe('a cell', () => {
  test('that says 同上 speaks with the words above, an empty one does not', () => {
    const { proposals } = tablesOf(
      taken(table(row('1', '2018-03-20'), row('2', '同上'), row('3', ''))),
    )
    const found = proposals.filter(({ number }) => ['1', '2', '3'].includes(number))
    expect(found.map(({ assigned_on }) => assigned_on)).toEqual(['2018-03-20', '2018-03-20', null])
    expect(found[1]?.evidence.assigned_on).toMatchObject({ anchor: 'r3' })
  })

  test('that says 已答复 and no day, or a month of assignment, is doubted, and its row is taken', () => {
    const sheet = table(row('1', '2018年3月', '已答复'))
    expect(ingest(sheet).doubts).toEqual([
      expect.stringMatching(/^Sheet1!E3 .*2018年3月.*names no day, and the clock runs from a day/),
      expect.stringMatching(/^Sheet1!F3 .*已答复.*says how far it is, and no day/),
    ])
    const proposal = tablesOf(taken(sheet)).proposals.find(({ number }) => number === '1')
    expect(proposal).toMatchObject({ assigned_on: null, answered_on: null, status: 'unknown' })
  })

  test('of a number keeps its zeros', () => {
    expect(ingest(table(row('007'))).plan?.files.has('proposals/weihai-17-2-007.yaml')).toBe(true)
  })
})

describe('the proof of a table', () => {
  const folder = taken(table(row('1', '2018-03-20', '2018-06-01'), row('2', '2018-03-21')))
  const changed = (path: string, from: string, to: string) => {
    const text = new TextDecoder().decode(folder.get(path))
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`)
    return compile(withFiles(folder, new Map([[path, text.replace(from, to)]]))).problems.map(
      ({ what }) => what,
    )
  }
  const record = 'proposals/weihai-17-2-1.yaml'

  test.each([
    ['a value', record, 'assigned_on: "2018-03-20"', 'assigned_on: "2018-03-21"', /does not say/],
    ['a quoted cell', record, 'exact: "2018-03-20"', 'exact: "2018-03-21"', /reads/],
    ['its row', record, 'row: 3, column: 5', 'row: 4, column: 5', /reads/],
    ['its column', record, 'row: 3, column: 5', 'row: 3, column: 6', /reads/],
    [
      'its sheet',
      record,
      'sheet: "Sheet1", row: 3, column: 5',
      'sheet: "S", row: 3, column: 5',
      /sheet/,
    ],
    [
      'a byte of the table',
      'sources/weihai-17-2-suggestions.txt',
      '03-20',
      '03-21',
      /digest|reads/,
    ],
    [
      'what a column means',
      'sources/weihai-17-2-suggestions.yaml',
      'means: assigned_on',
      'means: submitted_on',
      /no heading|no column/,
    ],
  ])('stops where %s was changed', (_, path, from, to, what) => {
    expect(changed(path, from, to).join('\n')).toMatch(what)
  })

  test('stops where two records of one table were given each other’s cells', () => {
    const [a, b] = [
      new TextDecoder().decode(folder.get(record)),
      new TextDecoder().decode(folder.get('proposals/weihai-17-2-2.yaml')),
    ]
    const swap = (own: string, other: string, mine: string, theirs: string) =>
      own
        .replace(
          `assigned_on: { source: weihai-17-2-suggestions, sheet: "Sheet1", row: ${mine}`,
          `assigned_on: { source: weihai-17-2-suggestions, sheet: "Sheet1", row: ${theirs}`,
        )
        .replaceAll(/2018-03-2[01]/g, /2018-03-2[01]/.exec(other)?.[0] ?? '')
    const files = new Map([
      [record, swap(a, b, '3', '4')],
      ['proposals/weihai-17-2-2.yaml', swap(b, a, '4', '3')],
    ])
    const { problems } = compile(withFiles(folder, files))
    expect(problems.map(({ what }) => what)).toEqual([
      'row 4 is not that of number 1',
      'row 3 is not that of number 2',
    ])
  })
})

test('no row of a fixture is in data/', () => {
  const files = [...data].map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n')
  expect(files).not.toMatch(/试验|甄试|本表为测试虚构/)
})
