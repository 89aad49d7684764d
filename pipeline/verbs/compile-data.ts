import { type DataFolder, readDataFolder, readRecorded } from '../authored/data-folder.ts'
import { type Compilation, compile, type Dataset } from '../compile/compile.ts'
import type { History } from '../history/history.ts'
import { readHistory } from '../history/read-history.ts'
import { paths } from '../paths.ts'
import { formatProblem, type Problem } from '../problem.ts'
import { Refusal } from '../refusal.ts'

export function compileData(): Compilation {
  return compile(readDataFolder(paths.data), readRecorded(paths.data))
}

/** The dataset of `data/`, or a refusal that lists every problem. */
export function requireDataset({ dataset, problems }: Compilation): Dataset {
  if (dataset !== null) return dataset
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  throw new Refusal(
    [...problems.map(formatProblem), `${count} in data/. Nothing was built.`].join('\n'),
  )
}

/** The recorded releases, or a refusal that says which of them is not as it was recorded. */
export function requireHistory(recorded: DataFolder): History {
  const problems: Problem[] = []
  const history = readHistory(recorded, (problem) => problems.push(problem))
  if (problems.length === 0) return history
  throw new Refusal(problems.map(formatProblem).join('\n'))
}
