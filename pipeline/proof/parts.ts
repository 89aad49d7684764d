import { readDataFolder } from '../authored/data-folder.ts'
import { paths } from '../paths.ts'
import { say } from '../say.ts'
import { compileData, requireDataset } from '../verbs/compile-data.ts'
import { proveMutations } from './full-run.ts'
import { type Killed, killImporter } from './kills.ts'
import type { ProofRow } from './proof-table.ts'
import { runTests } from './run-tests.ts'

/** One part of the proof: what it is called on the command line, and in the report. */
interface Part {
  title: string
  about: string
  prove: () => Promise<ProofRow[]> | ProofRow[]
}

/** The parts of the full proof by their names, in the order of the report. */
export const parts: ReadonlyMap<string, Part> = new Map([
  [
    'data',
    {
      title: 'The data, one thing changed at a time',
      about: 'Every change was made to `data/` and compiled. The compiler must refuse each.',
      prove: mutateData,
    },
  ],
  [
    'requests',
    {
      title: 'Bad requests',
      about:
        'Generated from a seed by `worker/bad-requests.fixture.ts`, sent to the built Worker in workerd: never a 5xx, every refusal problem+json with a code of the document, no stack trace.',
      prove: () => runTests('requests', 'worker', ['worker/bad-requests.worker.test.ts']),
    },
  ],
  [
    'lists',
    {
      title: 'Walking lists',
      about:
        'Every order of every list of a made-up archive, followed by its cursors from the first page to the last: by pages of 1, 7, 20 and 100, the figures by every size from 1 to 100. The order is that of comparing all the records.',
      prove: () => runTests('lists', 'unit', ['worker/lists.test.ts']),
    },
  ],
  [
    'search',
    {
      title: 'Search',
      about:
        'Against plain substring search over folded texts, on the real data and on a made-up archive.',
      prove: () =>
        runTests('search', 'unit', [
          'worker/stored/search/search.test.ts',
          'worker/search.test.ts',
        ]),
    },
  ],
  [
    'ingest',
    {
      title: 'The importer, killed',
      about:
        'Started on a folder of made-up pages and killed a while after its first draft. Every draft it left is whole.',
      prove: killAtFiftyMoments,
    },
  ],
  [
    'load',
    {
      title: 'The loader, killed',
      about:
        'Killed while it fills the idle database, alone or with the database, while readers ask the live version all the time; at last run again to its end. Every answer is byte for byte that of the live release, and after the switch that of the new one, loaded in peace.',
      prove: () => runTests('load', 'worker', ['worker/killed-load.worker.test.ts']),
    },
  ],
])

async function killAtFiftyMoments(): Promise<ProofRow[]> {
  const killed = await killImporter(Array.from({ length: 50 }, (_, index) => index * 40))
  const isWhole = ({ drafts, broken }: Killed) => drafts > 0 && broken.length === 0
  return [{ claim: 'moments', tried: killed.length, held: killed.filter(isWhole).length }]
}

function mutateData(): ProofRow[] {
  const { tables } = requireDataset(compileData())
  const folder = readDataFolder(paths.data)
  say(`Changing the data in every way, one change at a time (${tables.replies.length} reply) …`)
  return tables.replies.flatMap(({ id }) =>
    proveMutations(folder, id, ({ claim, tried, held }) => {
      say(`${claim}: ${held} of ${tried} refused`)
    }),
  )
}
