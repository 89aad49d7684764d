import { join } from 'node:path'
import { stringify } from 'yaml'
import { describe, expect, test } from 'vitest'
import type { ChangeEntry } from '../../schemas/change-entry.ts'
import { readDataFolder } from '../authored/data-folder.ts'
import { formatProblem } from '../problem.ts'
import { compile } from './compile.ts'

const folder = readDataFolder(join(import.meta.dirname, '..', '..', 'data'))
const note = { zh: '测试用。', en: 'For a test.' }
const reply = 'weihai-17-2-77'

/** The data with more ids in its register and with entries in `changes.yaml`. */
function compiled(ids: readonly string[], entries: readonly ChangeEntry[]) {
  const register = new TextDecoder().decode(folder.get('ids.txt'))
  const bytes = (text: string) => new TextEncoder().encode(text)
  return compile(
    new Map(folder)
      .set('ids.txt', bytes(`${register}${ids.map((id) => `2026-11-24 ${id}\n`).join('')}`))
      .set('changes.yaml', bytes(stringify(entries, { aliasDuplicateObjects: false }))),
  )
}

const problemsOf = (...given: Parameters<typeof compiled>) =>
  compiled(...given).problems.map(formatProblem)

const changesOf = (...given: Parameters<typeof compiled>) => {
  const { dataset, problems } = compiled(...given)
  expect(problems.map(formatProblem)).toEqual([])
  return (dataset?.tables.changes ?? []).filter(({ action }) => action !== 'published')
}

const withdrawn = (id: string, made: object = {}): ChangeEntry => ({
  on: '2026-11-25',
  action: 'withdrawn',
  resource: 'proposals',
  id,
  reason: 'duplicate',
  note,
  ...made,
})

const renamed = (id: string, to: string, made: object = {}): ChangeEntry => ({
  on: '2026-11-25',
  action: 'renamed',
  resource: 'proposals',
  id,
  to,
  note,
  ...made,
})

describe('a record that left', () => {
  test('is told with its day, its reason and a note', () => {
    expect(changesOf(['proposals old'], [withdrawn('old')])).toEqual([
      {
        id: '2026-11-25-withdrawn-proposals-old',
        url: '/api/v1/changes/2026-11-25-withdrawn-proposals-old',
        page_url: '/data/#changes',
        on: '2026-11-25',
        action: 'withdrawn',
        resource: 'proposals',
        record: { id: 'old', name: 'old', url: '/api/v1/proposals/old' },
        reason: 'duplicate',
        to: null,
        note,
        recorded_on: '2026-11-25',
        absent: { to: 'not_applicable' },
      },
    ])
  })

  test('makes a release of its day', () => {
    // Later than anything in the data.
    const { dataset } = compiled(['proposals old'], [withdrawn('old', { on: '2099-01-02' })])
    expect(dataset?.release.released_on).toBe('2099-01-02')
  })

  test('leaves under the name it now has, at the end of all renames', () => {
    const changes = changesOf(
      ['proposals a', 'proposals b'],
      [renamed('a', 'b'), renamed('b', reply)],
    )
    expect(changes.map(({ to }) => to?.id)).toEqual([reply, reply])
  })

  test('may have been renamed to what was withdrawn later', () => {
    const changes = changesOf(['proposals a', 'proposals b'], [renamed('a', 'b'), withdrawn('b')])
    expect(changes.map(({ to }) => to?.id)).toEqual(['b', undefined])
  })

  test('takes its parts with it, but for those with an entry of their own', () => {
    const entries = [
      withdrawn('gone', { resource: 'replies' }),
      withdrawn('gone_b', { resource: 'figures', reason: 'read_anew' }),
    ]
    const ids = ['replies gone', 'figures gone_a', 'grants gone_a', 'figures gone_b', 'bodies gone']
    const problems = problemsOf(ids, entries)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/bodies gone: once published, now gone/)
    const changes = changesOf(ids.slice(0, 4), entries)
    expect(changes.map(({ record, reason }) => [record.url, reason])).toEqual([
      ['/api/v1/figures/gone_a', 'duplicate'],
      ['/api/v1/figures/gone_b', 'read_anew'],
      ['/api/v1/grants/gone_a', 'duplicate'],
      ['/api/v1/replies/gone', 'duplicate'],
    ])
  })

  test('takes its parts with it to its new id', () => {
    const ids = ['replies old', 'figures old_grants-total']
    const changes = changesOf(ids, [renamed('old', reply, { resource: 'replies' })])
    expect(changes.map(({ to }) => to?.url)).toEqual([
      `/api/v1/figures/${reply}_grants-total`,
      `/api/v1/replies/${reply}`,
    ])
  })

  test('may have been purged, of which personal data is the reason', () => {
    const purged = {
      on: '2026-11-25',
      action: 'purged',
      resource: 'deputies',
      id: 'x',
      note,
    } as const
    expect(changesOf(['deputies x'], [purged])).toMatchObject([{ reason: 'personal_data' }])
  })
})

test('a record that was corrected says so in its recorded_on', () => {
  const corrected = { action: 'corrected', resource: 'proposals', id: reply, note } as const
  expect(changesOf([], [{ on: '2026-11-24', ...corrected }])).toMatchObject([
    { action: 'corrected', reason: null, absent: { reason: 'not_applicable' } },
  ])
  expect(problemsOf([], [{ on: '2026-11-25', ...corrected }]).join()).toMatch(
    /data\/changes\.yaml:1 proposals weihai-17-2-77: corrected on 2026-11-25, but the record says recorded_on 2026-11-24\. Set/,
  )
})

describe('the compiler refuses', () => {
  test.each<[string, string[], ChangeEntry[], RegExp]>([
    [
      'a withdrawn record that is published',
      [],
      [withdrawn(reply)],
      /changes\.yaml:2 proposals weihai-17-2-77: withdrawn, yet published/,
    ],
    ['a renamed record that is published', [], [renamed(reply, 'b')], /renamed, yet published/],
    ['what was never published', [], [withdrawn('x')], /:4 proposals x: never published/],
    [
      'what left before it came',
      ['proposals x'],
      [withdrawn('x', { on: '2026-11-23' })],
      /withdrawn on 2026-11-23, but first published on 2026-11-24/,
    ],
    [
      'what left twice',
      ['proposals x'],
      [withdrawn('x'), renamed('x', reply, { on: '2026-11-26' })],
      /renamed, though already withdrawn on 2026-11-25/,
    ],
    [
      'a rename to what is not there',
      ['proposals x'],
      [renamed('x', 'y')],
      /proposals y is not published/,
    ],
    [
      'renames in a circle',
      ['proposals x', 'proposals y'],
      [renamed('x', 'y'), renamed('y', 'x')],
      /its renames lead back to x/,
    ],
    [
      'a part that its renamed reply does not have',
      ['replies x', 'figures x_y'],
      [renamed('x', reply, { resource: 'replies' })],
      /figures weihai-17-2-77_y is not published\. Correct to, or withdraw/,
    ],
    [
      'a record that is gone without a word',
      ['proposals x'],
      [],
      /ids\.txt:\d+ proposals x: once published, now gone\. .*data\/changes\.yaml/,
    ],
    [
      'a record that is gone and was only corrected',
      ['proposals x'],
      [{ on: '2026-11-25', action: 'corrected', resource: 'proposals', id: 'x', note }],
      /proposals x: once published, now gone/,
    ],
  ])('%s', (_, ids, entries, message) => {
    const problems = problemsOf(ids, entries)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.join('\n')).toMatch(message)
  })

  test('personal data in a note, without repeating it', () => {
    const telling = withdrawn('x', { note: { zh: '手机:13912345678', en: 'x' } })
    const problems = problemsOf(['proposals x'], [telling]).join()
    expect(problems).toMatch(/personal data \(mobile\) in the note/)
    expect(problems).not.toContain('13912345678')
  })

  test('a resource whose records are not registered', () => {
    const problems = problemsOf([], [withdrawn('x', { resource: 'releases' })])
    expect(problems.join()).toMatch(/data\/changes\.yaml:\d+ 0\.resource/)
  })
})
