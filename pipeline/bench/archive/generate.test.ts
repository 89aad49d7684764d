import { expect, test } from 'vitest'
import { readArchive } from '../../authored/archive.ts'
import { readDataFolder } from '../../authored/data-folder.ts'
import { paths } from '../../paths.ts'
import { formatProblem } from '../../problem.ts'
import { proveArchive } from '../../prove/archive.ts'
import { generatePlaces } from './generate.ts'

test('a made-up archive passes the proof that data/ passes', () => {
  const words = readArchive(readDataFolder(paths.data)).archive?.numeralWords ?? new Map()
  const problems: string[] = []
  for (const { archive } of generatePlaces(7, 3000)) {
    proveArchive({ ...archive, numeralWords: words }, (problem) =>
      problems.push(formatProblem(problem)),
    )
  }
  expect(problems.slice(0, 20)).toEqual([])
})
