import type { Change } from '../../schemas/change.ts'
import { apiUrl, pageUrl, reference } from '../derive/links.ts'
import { type Fate, lastId, type Renames, renamesOf } from './fates.ts'
import type { RegisteredId } from './register.ts'

/** What happened to every record: when its id was first published, and what an editor wrote since. */
export function deriveChanges(register: readonly RegisteredId[], fates: readonly Fate[]): Change[] {
  const renames = renamesOf(fates)
  return [
    ...register.map((line, index) => published(line, `change-${index + 1}`)),
    ...fates.map((fate) => fated(fate, renames)),
  ]
}

const published = ({ on, resource, id }: RegisteredId, change: string): Change => ({
  ...headOf(change),
  on,
  action: 'published',
  resource,
  record: reference(resource, id, id),
  reason: null,
  to: null,
  note: null,
  recorded_on: on,
  absent: { reason: 'not_applicable', to: 'not_applicable', note: 'not_applicable' },
})

function fated(fate: Fate, renames: Renames): Change {
  const { entry, resource, id } = fate
  const { on, action, note } = entry
  const reason = reasonOf(fate)
  const last = lastId(renames, fate)
  return {
    ...headOf(`${on}-${action}-${resource}-${id}`),
    on,
    action,
    resource,
    record: reference(resource, id, id),
    reason,
    to: last === null ? null : reference(resource, last, last),
    note,
    recorded_on: on,
    absent: {
      ...(reason === null && { reason: 'not_applicable' }),
      ...(last === null && { to: 'not_applicable' }),
    },
  }
}

function reasonOf({ entry }: Fate): Change['reason'] {
  if (entry.action === 'withdrawn') return entry.reason
  return entry.action === 'purged' ? 'personal_data' : null
}

const headOf = (id: string) => ({ id, url: apiUrl('changes', id), page_url: pageUrl.changes() })
