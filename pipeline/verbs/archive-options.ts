import { join } from 'node:path'
import { paths, root } from '../paths.ts'
import { Refusal } from '../refusal.ts'

/** Where drafts and data are, and what else was typed. */
export interface ArchiveOptions {
  data: string
  drafts: string
  rest: string[]
}

/** Reads `--data FOLDER` and `--drafts FOLDER`: another archive than this repository’s own. */
export function archiveOptions(args: readonly string[]): ArchiveOptions {
  const found: ArchiveOptions = { data: paths.data, drafts: join(root, 'drafts'), rest: [] }
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg !== '--data' && arg !== '--drafts') {
      if (arg !== '--') found.rest.push(arg)
      continue
    }
    const folder = args[(at += 1)]
    if (folder === undefined) throw new Refusal(`${arg} needs a folder.`)
    found[arg === '--data' ? 'data' : 'drafts'] = folder
  }
  return found
}

/** The day where the archive is kept, Asia/Shanghai. */
export const today = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())
