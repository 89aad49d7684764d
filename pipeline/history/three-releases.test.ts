import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { Diff } from '../../schemas/diff.ts'
import {
  corrected,
  edited,
  problemsOf,
  purged,
  renamed,
  secret,
  threeReleases,
  withdrawn,
} from '../fixtures/three-releases.ts'
import { contentOf } from '../release/content.ts'
import { diffOf } from './diff.ts'
import { kept } from './history.ts'
import { sayDiff } from './say-diff.ts'

const history = threeReleases()
const { first, second, third, recorded } = history
const side = ({ dataset }: typeof first) => ({ ...contentOf(dataset), release: dataset.release.id })
const textOf = (id: string, name: string) => new TextDecoder().decode(recorded.get(`${id}/${name}`))
const diffIn = (id: string) => Diff.parse(JSON.parse(textOf(id, kept.diff)))

describe('three releases', () => {
  test('tell each what happened since the one before', () => {
    expect(diffIn(second.id)).toEqual({
      from: first.id,
      to: second.id,
      counts: { added: 1, changed: 1, withdrawn: 1, renamed: 0, purged: 0 },
      added: [{ resource: 'deputies', id: 'weihai-17-shi', name: secret }],
      changed: [
        {
          resource: 'bodies',
          id: 'weihai-education',
          name: '威海市教育局',
          entry: { action: 'corrected', on: corrected.on, note: corrected.note },
          fields: [
            {
              path: 'name',
              said: { zh: '机构全称，据署名', en: 'Full name, as it signs' },
              before: '威海市教育居',
              after: '威海市教育局',
            },
            expect.objectContaining({
              path: 'recorded_on',
              before: '2026-11-24',
              after: '2099-01-02',
            }),
          ],
        },
      ],
      withdrawn: [
        {
          resource: 'bodies',
          id: 'weihai-twice',
          name: '威海市教育局（重）',
          on: withdrawn.on,
          note: withdrawn.note,
          reason: 'duplicate',
        },
      ],
      renamed: [],
      purged: [],
    })
    expect(diffIn(third.id)).toMatchObject({
      from: second.id,
      to: third.id,
      added: [],
      changed: [],
      withdrawn: [],
      renamed: [
        { resource: 'bodies', id: 'weihai-helth', to: 'weihai-health', note: renamed.note },
      ],
      purged: [
        {
          resource: 'deputies',
          id: 'weihai-17-shi',
          name: null,
          note: purged.note,
          published: false,
        },
      ],
    })
  })

  test('are compared over the one between them, whatever was there in between', () => {
    const { counts, changed } = diffOf(side(first), side(third))
    expect(counts).toEqual({ added: 0, changed: 1, withdrawn: 1, renamed: 1, purged: 1 })
    expect(changed.map(({ id }) => id)).toEqual(['weihai-education'])
    expect(diffOf(side(first), side(third))).toEqual(diffOf(side(first), side(third)))
  })

  test('are read in Chinese, with before and after', () => {
    const text = sayDiff(diffIn(second.id))
    expect(text).toContain('新增 1，改动 1，撤下 1，改号 0，删除个人信息 0')
    expect(text).toContain(
      '更正：机构 weihai-education《威海市教育局》（2099-01-02）名称误作“居”。',
    )
    expect(text).toContain('机构全称，据署名（name）\n    原：威海市教育居\n    今：威海市教育局')
    expect(text).toContain(
      '撤下：机构 weihai-twice《威海市教育局（重）》（2099-01-02，与另一记录重复）收存了两次。',
    )
    expect(sayDiff(diffIn(third.id))).toContain(
      '改号：机构 weihai-helth《威海市卫生健康委员会》 → weihai-health',
    )
  })

  test('name each the one before by its manifest, and all are listed with the files of each', () => {
    const releases = third.dataset.tables.releases.map(({ id }) => id)
    expect(releases).toEqual([first.id, second.id, third.id])
    const { former } = third.dataset.release
    const before = third.dataset.tables.releases.find(({ id }) => id === second.id)
    expect(former).toMatchObject({ id: second.id, manifest_sha256: before?.manifest_sha256 })
    expect(before?.signed).toBe(true)
    expect(before?.diff).toMatchObject({ added: 1, changed: 1, withdrawn: 1 })
    expect(before?.files.map(({ path }) => path)).toContain('diff.json')
  })
})

describe('the compiler stops at', () => {
  const name = 'bodies/weihai-education.yaml'
  const corrections = (text: string) =>
    stringify([...list(text), { ...corrected, on: '2099-03-04' }])
  const list = (text: string): unknown[] => {
    const entries: unknown = parse(text)
    return Array.isArray(entries) ? entries : []
  }
  const problems = (...edits: Parameters<typeof edited>[1][]) =>
    problemsOf(edits.reduce(edited, third.data), recorded)

  test('nothing, where nothing was done', () => {
    expect(problems({})).toEqual([])
  })

  test('a correction that nobody told, and passes it once it is told', () => {
    const silent = { [name]: (text: string) => text.replace('教育局', '教育厅') }
    expect(problems(silent)).toEqual([
      expect.stringContaining(
        `bodies weihai-education: says something else than in release ${third.id}`,
      ),
    ])
    const dated = { [name]: (text: string) => text.replace('2099-01-02', '2099-03-04') }
    expect(problems(silent, dated, { 'changes.yaml': corrections })).toEqual([])
  })

  test('a correction that was told, and not made', () => {
    const dated = { [name]: (text: string) => text.replace('2099-01-02', '2099-03-04') }
    expect(problems(dated, { 'changes.yaml': corrections })).toEqual([
      expect.stringContaining('corrected, yet it says what it said'),
    ])
  })

  test('a correction of what is frozen in a letter’s file, part by part', () => {
    const relabelled = {
      'replies/weihai-17-2-77.yaml': (text: string) =>
        text.replace('label: { zh: ', 'label: { zh: 关于'),
    }
    expect(problems(relabelled).join()).toMatch(/figures weihai-17-2-77_\S+: says something else/)
  })

  test('an entry or an id that was taken out of its list, or changed', () => {
    const shorter = { 'changes.yaml': (text: string) => stringify(list(text).slice(1)) }
    expect(problems(shorter)).toEqual([
      expect.stringContaining('its beginning is not that of release'),
    ])
    const reworded = { 'changes.yaml': (text: string) => text.replace('收存了两次', '收存了三次') }
    expect(problems(reworded)).toEqual([
      expect.stringContaining('its beginning is not that of release'),
    ])
    const earlier = { 'ids.txt': (text: string) => text.replace('2026-11-24', '2026-11-23') }
    expect(problems(earlier)).toEqual([
      expect.stringContaining('its beginning is not that of release'),
    ])
  })

  test('a recorded release of which any file was changed, or that is gone', () => {
    for (const [path, bytes] of recorded) {
      const changed = new Map(recorded)
      const text = new TextDecoder().decode(bytes)
      const digit = /\d(?=\D*$)/.exec(text)?.index ?? 0
      changed.set(
        path,
        new TextEncoder().encode(
          `${text.slice(0, digit)}${text[digit] === '7' ? '8' : '7'}${text.slice(digit + 1)}`,
        ),
      )
      // The last record is named by none yet: what it says of others is held against them.
      expect(problemsOf(third.data, changed), path).not.toEqual([])
    }
    const without = new Map([...recorded].filter(([path]) => !path.startsWith(second.id)))
    expect(problemsOf(third.data, without).join()).toContain('follows no recorded release')
  })
})
