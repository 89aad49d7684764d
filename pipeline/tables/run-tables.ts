import { changeData } from '../authored/change-data.ts'
import { readDataFolder, readRecorded } from '../authored/data-folder.ts'
import { alone } from '../authored/write-lock.ts'
import { compile } from '../compile/compile.ts'
import { withNewIds } from '../compile/register.ts'
import { withUpdates } from '../history/write-updates.ts'
import { Refused } from '../ingest/refused.ts'
import { ingestSheet, withFiles } from './ingest-table.ts'
import type { TableOptions } from './options.ts'
import { readTableFile } from './read/read-table-file.ts'
import { saySheet } from './say-plan.ts'

/** What came of one table file. */
export interface TableOutcome {
  file: string
  lines: string[]
  refused: boolean
  /** How many files of `data/` were written, or would be. */
  files: number
}

/**
 * Brings one table file into a data folder, its new ids registered: all its sheets, or
 * none where anything in one of them is wrong.
 */
export function ingestTableFile(
  file: string,
  dataFolder: string,
  options: TableOptions,
  today: string,
): TableOutcome {
  const ingest = () => ingestSheets(file, dataFolder, options, today)
  return options.dryRun ? ingest() : alone(dataFolder, ingest)
}

function ingestSheets(
  file: string,
  dataFolder: string,
  options: TableOptions,
  today: string,
): TableOutcome {
  let folder = readDataFolder(dataFolder)
  const files = new Map<string, string>()
  const lines: string[] = []
  let refused = false
  try {
    const { sheets, doubts } = readTableFile(file)
    if (sheets.length === 0) throw new Refused('the workbook has no sheet with anything in it')
    lines.push(...doubts.map((doubt) => `  doubt: ${doubt}`))
    for (const sheet of sheets) {
      const outcome = ingestSheet(sheet, folder, options, today)
      lines.push(...saySheet(outcome))
      if (outcome.plan === null) refused = true
      else {
        for (const [path, text] of outcome.plan.files) files.set(path, text)
        folder = withFiles(folder, outcome.plan.files)
      }
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    lines.push(`  refused: ${error.message}.`)
    refused = true
  }
  if (refused || files.size === 0) return { file, lines, refused, files: 0 }
  const { unregistered } = compile(folder)
  if (unregistered.length > 0) files.set('ids.txt', withNewIds(folder.get('ids.txt'), unregistered))
  const { untold } = compile(withFiles(folder, files), readRecorded(dataFolder))
  if (untold.length > 0) {
    const sources = [...files.keys()].flatMap(
      (path) => /^sources\/(.+)\.yaml$/.exec(path)?.[1] ?? [],
    )
    files.set('changes.yaml', withUpdates(folder.get('changes.yaml'), untold, sources, today))
    lines.push(
      `  changes.yaml: ${untold.length} published records brought up to date, an entry each. Where one of them was wrong before, write corrected.`,
    )
  }
  if (!options.dryRun) changeData(dataFolder, files)
  return { file, lines, refused, files: files.size }
}
