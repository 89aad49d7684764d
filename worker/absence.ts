import type { Context } from 'hono'
import type { Change } from '../schemas/change.ts'
import { type ResourceName, resources } from '../schemas/resources.ts'
import { Tombstone } from '../schemas/tombstone.ts'
import { itemAddress } from './addresses.ts'
import type { ApiBindings } from './env.ts'
import { moved } from './moved.ts'
import { Refusal } from './refusal.ts'
import { readFate } from './store/fate.ts'

/**
 * Answers for a record that is not published: renamed, it is elsewhere (301); withdrawn, there
 * is its tombstone (410); else it was never archived (404).
 */
export async function answerAbsence(
  c: Context<ApiBindings>,
  resource: ResourceName,
  id: string,
): Promise<Response> {
  const fate = await readFate(c.env.DB, resource, id)
  if (fate === null) throw notArchived(resource)
  if (fate.to === null) throw withdrawn(resource, fate)
  const { pathname, search } = new URL(c.req.url)
  // An id has no dot: what begins with one names a format, and is kept.
  const suffix = /\.[^./]*$/.exec(pathname)?.[0] ?? ''
  return moved(c, `${itemAddress(resource, fate.to.id)}${suffix}${search}`)
}

/** An absence here is a fact about this archive, and must not be read as one about a department. */
export function notArchived(resource: ResourceName): Refusal {
  const { zh, en } = resources[resource].label
  return new Refusal('not_archived', {
    zh: `本档案未收存这一编号的${zh}。这只说明此处没有收存，不说明任何部门是否收到、办理、答复或公开。`,
    en: `No record of this id is archived here (${en}). That says nothing about what any department received, did, answered or published.`,
  })
}

function withdrawn(resource: ResourceName, fate: Change): Refusal {
  const { action, on, reason, note, record, url } = fate
  const tombstone = Tombstone.parse({
    id: record.id,
    resource,
    action,
    on,
    reason,
    note,
    change: url,
  })
  const detail = {
    zh: `这条记录已于 ${on} 撤下：${tombstone.note.zh}`,
    en: `This record was withdrawn on ${on}: ${tombstone.note.en}`,
  }
  return new Refusal('withdrawn', detail, [], { tombstone })
}
