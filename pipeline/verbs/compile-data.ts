import { readDataFolder } from '../authored/data-folder.ts'
import { type Compilation, compile, type Dataset } from '../compile/compile.ts'
import { paths } from '../paths.ts'
import { formatProblem } from '../problem.ts'
import { Refusal } from '../refusal.ts'

export function compileData(): Compilation {
  return compile(readDataFolder(paths.data))
}

/** The dataset of `data/`, or a refusal that lists every problem. */
export function requireDataset({ dataset, problems }: Compilation): Dataset {
  if (dataset !== null) return dataset
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  throw new Refusal(
    [...problems.map(formatProblem), `${count} in data/. Nothing was built.`].join('\n'),
  )
}
