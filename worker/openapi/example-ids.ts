import type { D1Database } from '@cloudflare/workers-types'
import { resourceNames } from '../../schemas/resources.ts'
import { firstIds } from '../store/first-ids.ts'
import type { ExampleIds } from './paths.ts'

/** An id of each resource, so that every example names a record that is there. */
export async function exampleIds(db: D1Database): Promise<ExampleIds> {
  const ids = await firstIds(db, resourceNames)
  return Object.fromEntries(ids)
}
