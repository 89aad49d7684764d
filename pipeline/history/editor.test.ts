import { describe, expect, test } from 'vitest'
import type { ChangeEntry } from '../../schemas/change-entry.ts'
import type { DataFolder } from '../authored/data-folder.ts'
import { compile, type Dataset } from '../compile/compile.ts'
import { appended, body, edited, problemsOf, threeReleases } from '../fixtures/three-releases.ts'
import { formatProblem } from '../problem.ts'
import { contentOf } from '../release/content.ts'
import { utf8 } from '../release/files.ts'
import { diffOf, type Side } from './diff.ts'
import { purgesOf } from './purge.ts'
import { readHistory } from './read-history.ts'
import { sayDiff } from './say-diff.ts'
import { withUpdates } from './write-updates.ts'

const { first, third, recorded } = threeReleases()
const note = { zh: '缘由。', en: 'Why.' }
const on = '2099-03-04'
const about = { resource: 'bodies', on, note } as const

const sideOf = (dataset: Dataset): Side => ({
  tables: contentOf(dataset).tables,
  release: dataset.release.id,
})
function compiled(data: DataFolder): Dataset {
  const { dataset, problems } = compile(data, recorded)
  if (dataset === null) throw new Error(problems.map(formatProblem).join('\n'))
  return dataset
}
const bodyFile = (id: string) => `bodies/${id}.yaml`
const registered = (...ids: string[]) => ({
  'ids.txt': (text: string) => `${text}${ids.map((id) => `${on} bodies ${id}\n`).join('')}`,
})
const tell = (...entries: ChangeEntry[]) => ({ 'changes.yaml': appended(...entries) })
const changesOf = ({ tables }: Dataset, id: string) =>
  tables.changes.flatMap(({ action, record, to }) =>
    record.id === id && action !== 'published' ? [[action, to?.id ?? null]] : [],
  )

test('a record corrected and then withdrawn is withdrawn, in the changes as in the differences', () => {
  const id = 'weihai-education'
  const data = edited(third.data, {
    [bodyFile(id)]: null,
    ...tell(
      { ...about, action: 'corrected', id },
      { ...about, on: '2099-03-05', action: 'withdrawn', id, reason: 'duplicate' },
    ),
  })
  const now = compiled(data)
  expect(changesOf(now, id).map(([action]) => action)).toEqual([
    'corrected',
    'corrected',
    'withdrawn',
  ])
  const diff = diffOf(sideOf(third.dataset), sideOf(now))
  expect(diff.counts).toMatchObject({ changed: 0, withdrawn: 1 })
  const again = edited(data, { [bodyFile(id)]: () => body('威海市教育局', on) })
  expect(problemsOf(again, recorded).join()).toContain('comes back under a new id')
})

describe('a record renamed twice', () => {
  const [one, two, three] = ['weihai-health', 'weihai-health-b', 'weihai-health-c']
  const named = (name: string) =>
    edited(third.data, {
      [bodyFile(one)]: null,
      [bodyFile(three)]: () => body(name, on),
      ...registered(two, three),
      ...tell(
        { ...about, action: 'renamed', id: one, to: two },
        { ...about, action: 'renamed', id: two, to: three },
      ),
    })

  test('is found from each of its ids, those of former releases too', () => {
    const now = compiled(named('威海市卫生健康委员会'))
    for (const id of ['weihai-helth', one, two])
      expect(changesOf(now, id), id).toEqual([['renamed', three]])
    const { renamed, added, changed } = diffOf(sideOf(first.dataset), sideOf(now))
    expect(renamed.map(({ id, to }) => [id, to])).toContainEqual(['weihai-helth', three])
    expect([...added, ...changed].map(({ id }) => id)).not.toContain(three)
  })

  test('is not edited silently on the way', () => {
    expect(problemsOf(named('威海市卫健委'), recorded).join()).toContain(
      `bodies ${three}: says something else than in release ${third.id}`,
    )
  })
})

test('a purge reaches a record under the ids it had before, and no comparison quotes it', () => {
  const [old, now] = ['weihai-education', 'weihai-education-b']
  const entries: ChangeEntry[] = [
    { ...about, action: 'renamed', id: old, to: now },
    { ...about, action: 'purged', id: now },
  ]
  const data = edited(third.data, {
    [bodyFile(old)]: null,
    [bodyFile(now)]: () => body('威海市某局', on),
    ...registered(now),
    ...tell(...entries),
  })
  const history = readHistory(recorded, ({ what }) => {
    throw new Error(what)
  })
  const last = history.at(-1)?.record.changes.entries ?? 0
  // What was told before this purge is not looked at.
  const told: ChangeEntry = { ...about, action: 'corrected', id: old }
  const due = purgesOf(history, [...Array.from({ length: last }, () => told), ...entries])
  expect([...due.keys()].map(({ id }) => id)).toContain(third.id)
  expect([...due.values()].flat().map(({ id }) => id)).toContain(old)
  const text = sayDiff(diffOf(sideOf(third.dataset), sideOf(compiled(data))))
  expect(text).not.toContain('威海市教育局')
})

describe('a chain of releases', () => {
  const folderOf = (id: string) => [...recorded].filter(([path]) => path.startsWith(`${id}/`))
  const problems = (folder: DataFolder) => {
    const found: string[] = []
    readHistory(folder, (problem) => found.push(formatProblem(problem)))
    return found.join('\n')
  }

  test('forked by two branches says which two, and what to do', () => {
    const id = '2099-02-03-0123456789ab'
    const fork = folderOf(third.id).map(
      ([path, bytes]) =>
        [
          path.replace(third.id, id),
          utf8(new TextDecoder().decode(bytes).replaceAll(third.id, id)),
        ] as const,
    )
    const said = problems(new Map([...recorded, ...fork]))
    expect(said).toMatch(/both follow .*as when two branches are merged/)
    expect(said).toContain('remove the folder of the one that was not published')
  })

  test('with one missing in between says that it is not here', () => {
    const middle = third.dataset.release.former?.id ?? ''
    const said = problems(new Map([...recorded].filter(([path]) => !path.startsWith(middle))))
    expect(said).toContain(`${middle} is not here`)
  })
})

test('a later edition of a table writes an entry for each record it brings up to date', () => {
  const id = 'weihai-education'
  const data = edited(third.data, { [bodyFile(id)]: () => body('威海市教育局（体育局）', on) })
  const { untold } = compile(data, recorded)
  expect(untold).toMatchObject([{ resource: 'bodies', id }])
  const changes = withUpdates(data.get('changes.yaml'), untold, ['table-1'], on)
  const mended = edited(data, { 'changes.yaml': () => changes })
  expect(problemsOf(mended, recorded)).toEqual([])
  expect(changesOf(compiled(mended), id).at(-1)).toEqual(['updated', null])
  const none = utf8('# 说明\n[]\n')
  expect(withUpdates(none, untold, ['table-1'], on)).toMatch(/^# 说明\n- action: updated\n/)
})
