import type { ResourceName } from '../../schemas/resources.ts'
import type { Archive } from '../authored/archive.ts'

const parts = ['figures', 'commitments', 'checks', 'grants', 'facilities', 'satisfaction'] as const
const files = [
  'proposals',
  'replies',
  'bodies',
  'deputies',
  'policies',
  'sources',
  'rules',
] as const

/** Where an editor wrote what a published record was derived from. */
export function authoredAt(
  archive: Archive,
  resource: ResourceName,
  id: string,
): { file: string; line: number } {
  const own = files.find((name) => name === resource)
  const record = own === undefined ? undefined : archive[own].get(id)
  if (record !== undefined) return { file: record.file, line: record.lineOf(['absent']) }
  const [replyId = '', name = ''] = id.split('_')
  const reply = archive.replies.get(replyId)
  if (reply === undefined) return { file: `data (${resource})`, line: 1 }
  const list = parts.find((part) => part === resource)
  const index = list === undefined ? -1 : reply.value[list].findIndex((part) => part.id === name)
  const path = list === undefined || index < 0 ? [] : [list, index, 'absent']
  return { file: reply.file, line: reply.lineOf(path) }
}
