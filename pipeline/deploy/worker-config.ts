import { z } from 'zod'

/** What a version is pinned to. */
export interface Pins {
  name: string
  id: string
  /** How far the database has come, so that no copy of it is read which has not come as far. */
  bookmark: string
  /** Where readers reach the site. */
  origin: string
}

const Config = z.looseObject({
  vars: z.record(z.string(), z.string()),
  d1_databases: z.array(z.looseObject({ binding: z.string() })),
})

/**
 * The configuration that is deployed: the one that was built, with the database of this version and the
 * domain it is read at. A domain of one’s own is made by wrangler where its zone is in the account.
 */
export function deployedConfig(built: unknown, { name, id, bookmark, origin }: Pins): object {
  const config = Config.parse(built)
  const { hostname } = new URL(origin)
  const isOwn = !hostname.endsWith('.workers.dev')
  return {
    ...config,
    vars: { ...config.vars, BOOKMARK: bookmark },
    d1_databases: [{ binding: 'DB', database_name: name, database_id: id }],
    workers_dev: !isOwn,
    preview_urls: false,
    ...(isOwn && { routes: [{ pattern: hostname, custom_domain: true }] }),
  }
}
