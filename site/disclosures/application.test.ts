import { expect, test } from 'vitest'
import { applicationOf, sayApplication } from './application.ts'

const claim = (text: string) => ({
  id: 'somewhere-1-1-1_claim',
  name: '数',
  url: '/',
  value: 61,
  low: null,
  high: null,
  qualifier: 'exact' as const,
  unit: 'item' as const,
  unit_text: '个',
  per: [],
  text,
})
const citation = {
  title: '政府信息公开条例',
  publisher: '国务院',
  url: null,
  published_on: '2019-04-03',
}
const given = {
  disclosure: {
    subject: { id: 'somewhere-1-1-1_funding', name: '公益项目资金', url: '/' },
    claimed: { count: claim('61个'), amount: claim('282.6万元') },
    missing: ['recipients' as const, 'amounts' as const],
    reply: {
      id: 'somewhere-1-1-1',
      name: '关于某建议的答复',
      url: '/',
      signed_on: '2018-07-02',
      body: { id: 'body', name: '某市民政局', url: '/' },
    },
  },
  evidence: { exact: '共对61个社会组织给予了\n282.6万元', url: '/replies/somewhere-1-1-1/#s2' },
  docNumber: null,
  rules: [
    { article: '第二十七条', citation, within: null },
    { article: '第三十三条', citation, within: { count: 20, unit: 'working_day' as const } },
  ],
  origin: null,
}
const said = sayApplication(applicationOf(given))

test('a request names the department, quotes the sentence, and asks for what is not itemised', () => {
  expect(said).toContain('某市民政局政府信息公开工作机构：')
  expect(said).toContain('“共对61个社会组织给予了282.6万元”')
  expect(said).toContain('1. 公益项目资金：受助单位名单（答复中写作“61个”）')
  expect(said).toContain('2. 公益项目资金：每家金额（答复中写作“282.6万元”）')
})

test('it speaks of the letter’s own words only, and blames nobody', () => {
  expect(said).toContain('正文中没有逐项列出')
  expect(said).not.toMatch(/违法|违规|隐瞒|拒绝|未依法|应公开而未公开/)
})

test('what only the applicant knows is left blank', () => {
  for (const name of ['姓名或者名称', '身份证明', '联系方式']) {
    expect(said).toMatch(new RegExp(`${name}：＿+\n`))
  }
})

test('it rests on the rules that give the right, not on the one that says how soon', () => {
  expect(said).toContain('《政府信息公开条例》第二十七条。')
  expect(said).not.toContain('第三十三条')
})

test('without a rule on record it cites none', () => {
  expect(sayApplication(applicationOf({ ...given, rules: [] }))).not.toContain('依据')
})

test('a document number and the address of the sentence are given where they are known', () => {
  const more = { ...given, docNumber: '威民函〔2018〕1号', origin: 'https://youju.example' }
  const full = sayApplication(applicationOf(more))
  expect(full).toContain('（2018年7月2日署名，威民函〔2018〕1号）')
  expect(full).toContain('https://youju.example/replies/somewhere-1-1-1/#s2')
})
