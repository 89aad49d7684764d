import { say } from '../say.ts'
import { draftMany } from './draft-many.ts'
import { proveMutations } from './full-run.ts'
import { killWriter, writers } from './kill-writers.ts'
import { type Killed, killImporter } from './kills.ts'
import type { ProofRow } from './proof-table.ts'
import { walkToSite } from './walk-to-site.ts'
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
      about:
        'Every change was made to `data/` and compiled, those of cells and lists to `data/` with a made-up table of twenty suggestions and a list of grants. The compiler must refuse each.',
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
      title: 'The editor’s commands, killed and walked through',
      about:
        'The importer is started on a folder of made-up pages and killed a while after its first draft: every draft it left is whole. `publish`, and the import of a table of 20 suggestions, are killed at steps spread over all they do on the disk, half a file written: all of it is in `data/` or nothing, `npm run check` passes, and run again they finish. Drafting 1,000 pages is done in a heap of 96 MB, the last quarter in less than twice the time of the first. Then both walks of CONTRIBUTING are taken as they are written there, on a copy of the project, to the pages they end at.',
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
  return [
    { claim: 'drafts', tried: killed.length, held: killed.filter(isWhole).length },
    ...Object.entries(writers).map(([claim, writer]) => {
      const moments = killWriter(writer, 50)
      const held = moments.filter(
        ({ left, problems, finished }) => left !== 'something else' && problems === 0 && finished,
      )
      return { claim, tried: moments.length, held: held.length }
    }),
    ...(await draftAThousand()),
    ...(await walkToSite(8797)),
  ]
}

async function draftAThousand(): Promise<ProofRow[]> {
  const { drafts, ended, saidHowFar, growth } = await draftMany(1_000, 96)
  say(`A page of the last quarter took ${growth.toFixed(2)} times one of the first.`)
  return [
    { claim: 'pages drafted in one run, in a heap of 96 MB', tried: 1_000, held: drafts },
    {
      claim: 'such runs at a flat cost, that say how far they are',
      tried: 1,
      held: Number(ended && saidHowFar >= 10 && growth < 2),
    },
  ]
}

function mutateData(): Promise<ProofRow[]> {
  say('Changing the data in every way, one change at a time …')
  return proveMutations(({ claim, tried, held }) => {
    say(`${claim}: ${held} of ${tried} refused`)
  })
}
