import { describe, expect, test } from 'vitest'
import { readDataFolder } from '../../authored/data-folder.ts'
import { compile } from '../../compile/compile.ts'
import { registered } from '../../fixtures/tables/with-tables.ts'
import { paths } from '../../paths.ts'
import { ingestSheet, withFiles } from '../ingest-table.ts'
import { noOptions } from '../options.ts'

const data = readDataFolder(paths.data)
const grantsOf = 'weihai-17-2-77_project-funding'
const code = '91440300708461136T'

const ingest = (
  rows: readonly (readonly string[])[],
  of: string | null = grantsOf,
  folder = data,
) => {
  const width = Math.max(...rows.map(({ length }) => length))
  const padded = rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ''))
  return ingestSheet({ name: 'Sheet1', rows: padded }, folder, { ...noOptions, of }, '2026-11-28')
}

function compiled(rows: readonly (readonly string[])[], of = grantsOf) {
  const { plan, problems } = ingest(rows, of)
  if (plan === null) throw new Error(problems.join('\n'))
  const whole = registered(withFiles(data, plan.files))
  const { dataset, problems: wrong } = compile(whole)
  if (dataset === null) throw new Error(wrong.map(({ what }) => what).join('\n'))
  return { plan, folder: whole, tables: dataset.tables }
}

const grants = [
  ['公益项目资助明细表'],
  ['序号', '项目名称', '承接单位', '统一社会信用代码', '资助金额（万元）', '年度'],
  ['1', '助老项目', '试验社工中心', code, '5', '2017'],
  ['2', '助学项目', '试验志愿者协会', '９１４４ 0300 7084 6113 6t', '1.005', '2018'],
  ['小计', '', '', '', '6.005'],
  ['3', '', '试验服务社', '', '20000元', ''],
  ['合计', '', '', '', '8.005'],
]

describe('a list of grants', () => {
  const { plan, folder, tables } = compiled(grants)

  test('itemises what the reply claims, in decimal yuan', () => {
    const disclosure = tables.disclosures.find(({ subject }) => subject.id === grantsOf)
    expect(disclosure?.itemised).toEqual({
      count: 3,
      amount: 80_050,
      amount_low: 80_050,
      amount_high: 80_050,
    })
    expect(disclosure?.share).toEqual({ count: 0.0492, amount: 0.0283 })
    expect(disclosure?.wording.zh).toContain('61个中逐项列出3个')
    expect(plan.remarks).toEqual(['claimed 61个, 282.6万元; itemised 3 items, 80050 yuan'])
  })

  test('makes a grant and a figure of each row, proved by its cells', () => {
    const item = tables.grants.find(({ id }) => id === 'weihai-17-2-77_grants-r4')
    expect(item).toMatchObject({
      level: 'item',
      recipient: '试验志愿者协会',
      recipient_code: code,
      amounts: [{ stage: 'awarded', figure: { value: 10_050, unit_text: '万元', text: '1.005' } }],
      evidence: { exact: '试验志愿者协会', url: '/tables/weihai-17-2-77-grants/#r4' },
    })
    const figure = tables.figures.find(({ id }) => id === 'weihai-17-2-77_grants-r4-amount')
    expect(figure?.evidence).toMatchObject({
      exact: '1.005',
      cell: { row: 4, column: 5, header: '资助金额（万元）' },
    })
  })

  test('changes nothing when it is ingested again', () => {
    const again = ingest(grants, grantsOf, folder)
    expect(again.plan?.files.size).toBe(0)
  })

  test.each([
    ['an amount', 'amount: 50000', 'amount: 60000'],
    ['a row', 'row: 3', 'row: 4'],
    ['a name', '试验社工中心', '别的社工中心'],
    ['a code', code, '91440300708461137T'],
  ])('stops the build where %s was changed', (_, from, to) => {
    const path = 'lists/weihai-17-2-77-grants.yaml'
    const text = new TextDecoder().decode(folder.get(path))
    expect(text).toContain(from)
    const { problems } = compile(withFiles(folder, new Map([[path, text.replace(from, to)]])))
    expect(problems.map(({ what }) => what)).toEqual([
      expect.stringMatching(/is not what the archived table says/),
    ])
  })
})

describe('what is wrong in a list', () => {
  test('is told by cell: a sum that does not come out, a code, a missing name', () => {
    const [head = [], names = []] = grants
    const { problems } = ingest([
      head,
      names,
      ['1', '', '试验社工中心', '91440300708461137T', '5', '2017'],
      ['2', '', '', '', '约3', ''],
      ['合计', '', '', '', '9'],
    ])
    expect(problems).toEqual([
      expect.stringMatching(/^Sheet1!D3 .*check digit/),
      expect.stringMatching(/^Sheet1!C4 .*recipient is missing/),
      expect.stringMatching(/^Sheet1!E4 .*约3.*is no amount/),
      expect.stringMatching(/^Sheet1!E5 .*total is 90000 yuan, the rows above it come to 50000/),
    ])
  })

  test('is a claim that is not told, with those there are', () => {
    expect(ingest(grants, null).problems).toEqual([expect.stringContaining(`one of: ${grantsOf}`)])
  })
})

test('a list of facilities names them, with division code, operator and beds', () => {
  const claim = compile(data).dataset?.tables.facilities.find(
    ({ type, level }) => type === 'day_care_centre' && level === 'aggregate',
  )
  const { tables } = compiled(
    [
      ['日间照料中心名录'],
      ['名称', '类型', '地址', '区划代码', '运营单位', '床位'],
      ['试验一中心', '城市社区日间照料中心', '试验路1号', '371002', '试验社', '30张'],
      ['试验二中心', '城市社区日间照料中心', '', '', '', ''],
    ],
    claim?.id,
  )
  expect(tables.facilities.find(({ name }) => name === '试验一中心')).toMatchObject({
    level: 'item',
    place_text: '试验路1号',
    division_code: '371002',
    operator_text: '试验社',
    beds: { value: 30, unit: 'bed' },
  })
  const disclosure = tables.disclosures.find(({ subject }) => subject.id === claim?.id)
  expect(disclosure?.itemised.count).toBe(2)
  expect(
    ingest(
      [
        ['名称', '类型', '区划代码'],
        ['甲', '日间照料中心', '371071'],
      ],
      claim?.id,
    ).problems,
  ).toEqual([expect.stringMatching(/^Sheet1!C2 .*statistical zone/)])
})
