import { expect, it } from 'vitest'
import { paths } from '../paths.ts'
import { formatProblem } from '../problem.ts'
import { readArchive } from './archive.ts'
import { readDataFolder } from './data-folder.ts'

const folder = readDataFolder(paths.data)
const lists = [...folder.keys()].filter((path) => /^[^/]+\.yaml$/u.test(path))

it.each(lists)('%s, half edited, is a problem that names the file and the line', (path) => {
  const half = Buffer.concat([folder.get(path) ?? new Uint8Array(), Buffer.from('half: [\n')])
  const { archive, problems } = readArchive(new Map([...folder, [path, half]]))
  expect(archive).toBeNull()
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(
      new RegExp(`^data/${path}:\\d+: not valid YAML: .+ Correct the syntax\\.$`, 'u'),
    ),
  ])
})

it.each(lists)('%s with something else in it is a problem, not a fault', (path) => {
  const other = new Map([...folder, [path, Buffer.from('- { unheard: of }\n')]])
  const { archive, problems } = readArchive(other)
  expect(archive).toBeNull()
  expect(problems.map(({ file }) => file)).toContain(`data/${path}`)
})
