import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDataFolder } from '../authored/data-folder.ts'
import { datasetFiles } from '../dataset/write.ts'
import { formatProblem } from '../problem.ts'
import { maskPersonalData } from '../privacy/mask.ts'
import { sha256 } from '../prove/archived-text.ts'
import { compile, type Dataset } from './compile.ts'

const folder = readDataFolder(join(import.meta.dirname, '..', '..', 'data'))
const replyPath = 'replies/weihai-17-2-77.yaml'
const textOf = (path: string) => new TextDecoder().decode(folder.get(path))
const withText = (path: string, text: string) =>
  new Map(folder).set(path, new TextEncoder().encode(text))
const changed = (path: string, from: string, to: string) => {
  const text = textOf(path)
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`)
  return withText(path, text.replace(from, to))
}
const problemsOf = (data: Parameters<typeof compile>[0]) =>
  compile(data).problems.map(formatProblem)

function dataset(): Dataset {
  const compiled = compile(folder).dataset
  if (compiled === null) throw new Error('the data does not compile')
  return compiled
}

describe('the compiler', () => {
  test('gives the same release and the same bytes twice', () => {
    const [first, second] = [dataset(), dataset()]
    expect(first.release.id).toBe(second.release.id)
    expect([...datasetFiles(first)]).toEqual([...datasetFiles(second)])
  })

  test('names a release by its newest record and the digest of its tables', () => {
    const { release, tables } = dataset()
    const days = Object.values(tables).flatMap((table) => table.map((each) => each.recorded_on))
    expect(release.id).toBe(`${days.toSorted().at(-1) ?? ''}-${release.sha256.slice(0, 12)}`)
  })

  test('accounts for every numeral of the letter', () => {
    const [coverage] = compile(folder).coverage
    expect(coverage?.byReason.has('none')).toBe(false)
    expect(coverage?.numerals).toBeGreaterThan(100)
  })
})

describe('the Weihai reply', () => {
  const { tables } = dataset()

  test('holds the checks with the outcomes that its own numbers give', () => {
    expect(
      Object.fromEntries(tables.checks.map(({ id, outcome }) => [id.split('_')[1], outcome])),
    ).toEqual({
      'home-care-product': 'inconsistent',
      'street-centres-deadline': 'unexplained',
      'fund-floor-against-total': 'unexplained',
      'platform-levels': 'unexplained',
      'premier-visit-date': 'unexplained',
      'publication-lag': 'consistent',
    })
    expect(tables.replies[0]?.publication_lag).toEqual({ min_days: 122, max_days: 151 })
  })

  test('discloses 0 of 61 organisations and ¥0 of ¥2,826,000 in the archived text', () => {
    const disclosure = tables.grants.find(({ level }) => level === 'aggregate')?.disclosure
    expect(disclosure?.claimed).toMatchObject({
      count: { value: 61 },
      amount: { value: 2826000, unit: 'CNY' },
    })
    expect(disclosure?.itemised).toEqual({
      count: 0,
      amount: 0,
      amount_low: 0,
      amount_high: 0,
    })
    expect(disclosure?.wording).toEqual({
      zh: '归档文本中，61个中逐项列出0个，282.6万元中逐项列出0元；附件存在，本档案未收存。',
      en: 'In the archived text, 0 of 61 and ¥0 of ¥2,826,000 are itemised; an attachment exists and is not archived.',
    })
  })

  test('counts no facility type as itemised', () => {
    const gaps = tables.facilities.flatMap(({ disclosure }) => disclosure ?? [])
    expect(gaps).toHaveLength(6)
    expect(gaps.every(({ itemised }) => itemised.count === 0)).toBe(true)
  })

  test('links the two deadlines of the same target', () => {
    const linked = tables.commitments.filter(({ conflicts_with }) => conflicts_with.length > 0)
    expect(linked.map(({ due_on, due_latest }) => [due_on, due_latest])).toEqual([
      ['2018-12', '2018-12-31'],
      ['2020', '2020-12-31'],
    ])
    expect(tables.commitments.length).toBeGreaterThanOrEqual(9)
  })
})

describe('a problem names the file, the line, what is wrong and the remedy', () => {
  test('a value that its quote does not say', () => {
    const [problem] = problemsOf(changed(replyPath, 'value: 2826000', 'value: 2800000'))
    expect(problem).toMatch(
      /^data\/replies\/weihai-17-2-77\.yaml:\d+ figure grants-total: “282\.6万元” reads value 2826000, but value says 2800000\. Correct value, or the quote\.$/,
    )
  })

  test('broken YAML, an unknown key, a stray file, a wrong id', () => {
    expect(problemsOf(changed(replyPath, 'kind: final', 'kind: [final'))[0]).toMatch(
      /:\d+: not valid YAML/,
    )
    expect(problemsOf(changed(replyPath, 'doc_number: null', 'doc_number: *other'))[0]).toMatch(
      /:\d+: .*other/,
    )
    const aliased = changed(replyPath, 'kind: final', 'kind: &kind final')
    const text = new TextDecoder().decode(aliased.get(replyPath))
    const twice = text.replace('doc_number: null', 'doc_number: *kind')
    expect(problemsOf(withText(replyPath, twice))[0]).toMatch(
      /:\d+: \*kind stands for what is written elsewhere\. Write it out/,
    )
    expect(problemsOf(changed(replyPath, 'doc_number: null', 'doc_numbr: null')).join()).toMatch(
      /unknown key "doc_numbr"/,
    )
    expect(problemsOf(withText('replies/notes.txt', 'x'))[0]).toMatch(
      /^data\/replies\/notes\.txt:1: nothing reads/,
    )
    expect(
      problemsOf(changed(replyPath, 'body: weihai-civil-affairs', 'body: weihai-other')).join(),
    ).toMatch(/no body has the id weihai-other/)
  })

  test('a number mistyped in an editor’s own words', () => {
    expect(
      problemsOf(
        changed(replyPath, '信中称市级每年安排不低于200万元', '信中称市级每年安排不低于260万元'),
      ).join(),
    ).toMatch(
      /checks\.0\.wording\.zh: “不低于260万元” is none of the figures or dates of its record/,
    )
  })

  test('a record that points at a figure of another passage', () => {
    expect(
      problemsOf(
        changed(replyPath, 'count: day-care-centres', 'count: rural-happiness-homes'),
      ).join(),
    ).toMatch(
      /facilities day-care-centres: figure rural-happiness-homes \(“485处”\) does not stand in the passage/,
    )
  })

  test('an id that was published may not go', () => {
    const register = textOf('ids.txt')
    const ids = withText('ids.txt', `${register}2026-11-24 figures weihai-17-2-77_gone\n`)
    const line = register.split('\n').length
    expect(problemsOf(ids)[0]).toContain(
      `data/ids.txt:${line} figures weihai-17-2-77_gone: once published, now gone`,
    )
  })
})

describe('personal data', () => {
  const archived = textOf('sources/weihai-17-2-77.txt')
  const canaries = ['甄无双', '13912345678', '110101199003077758']
  const raw = archived.replace(
    /\(联系人:[^)]*\)/,
    '(联系人:甄无双,联系电话:13912345678,身份证号:110101199003077758)',
  )

  test('unmasked in an archived text stops the compiler, and the message does not repeat it', () => {
    const data = changed('sources/weihai-17-2-77.yaml', sha256(archived), sha256(raw))
    const problems = problemsOf(
      data.set('sources/weihai-17-2-77.txt', new TextEncoder().encode(raw)),
    )
    expect(problems.join('\n')).toMatch(/personal data \(contact_name\) is not masked/)
    expect(problems.join('\n')).toMatch(/personal data \(mobile\)/)
    expect(problems.join('\n')).toMatch(/personal data \(id_number\)/)
    for (const canary of canaries) expect(problems.join('\n')).not.toContain(canary)
  })

  test('is masked before archiving, by rule and without a trace', () => {
    const { text, redactions } = maskPersonalData(raw)
    expect(redactions.map(({ rule }) => rule).toSorted()).toEqual([
      'contact_name',
      'id_number',
      'mobile',
    ])
    for (const canary of canaries) expect(text).not.toContain(canary)
  })
})
