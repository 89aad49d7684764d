import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDataFolder } from '../authored/data-folder.ts'
import { paths, root } from '../paths.ts'
import { proofTable, proveMutations } from '../proof/full-run.ts'
import { killImporter } from '../proof/kills.ts'
import { say } from '../say.ts'
import { compileData, requireDataset } from './compile-data.ts'

/** `npm run prove`: every mutation that the tests only sample; writes docs/proof.md. */
export async function run(): Promise<number> {
  const { release, tables } = requireDataset(compileData())
  const folder = readDataFolder(paths.data)
  say(`Changing the data in every way, one change at a time (${tables.replies.length} reply) …`)
  const rows = tables.replies.flatMap(({ id }) =>
    proveMutations(folder, id, ({ change, tried, refused }) => {
      say(`${change}: ${refused} of ${tried} refused`)
    }),
  )
  writeFileSync(join(root, 'docs', 'proof.md'), proofTable(release.id, rows))
  say('Killing the importer at 50 moments …')
  const killed = await killImporter(Array.from({ length: 50 }, (_, index) => index * 40))
  const broken = killed.flatMap((each) => each.broken)
  say(`${broken.length} drafts of ${killed.length} killed runs are not whole`)
  if (broken.length > 0) return 1
  return rows.every(({ tried, refused }) => tried === refused) ? 0 : 1
}
