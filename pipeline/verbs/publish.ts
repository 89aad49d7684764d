import { publish } from '../draft/publish.ts'
import { Refusal } from '../refusal.ts'
import { archiveOptions } from './archive-options.ts'

/** `npm run publish -- ID…`: moves reviewed drafts into `data/`, once everything with them is proved. */
export function run(args: readonly string[]): number {
  const { rest, ...folders } = archiveOptions(args)
  if (rest.length === 0) throw new Refusal('Usage: npm run publish -- <id of a draft>…')
  for (const id of rest) {
    const moved = publish(id, folders)
    console.log([`${id}:`, ...moved.map((path) => `  data/${path}`)].join('\n'))
  }
  console.log('Published. npm run check proves it again; npm start shows it.')
  return 0
}
