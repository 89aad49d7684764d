import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { Manifest } from '../../schemas/manifest.ts'
import { Refusal } from '../refusal.ts'
import { digestOf } from '../release/digest.ts'
import { manifestPath } from '../release/manifest.ts'

/** How often a site is asked, and how many milliseconds lie between. */
export interface Patience {
  tries: number
  pause: number
}

/** The platform carries a switch to its locations within seconds. */
const aMinute: Patience = { tries: 30, pause: 2_000 }

/** What a site answered that is not what it should. */
class Wrong extends Error {}

/**
 * Asks a site as its readers do until it is at a release: the API’s root, a record, its page, and a file
 * by its digest. Returns what was found right, in words; refused with a remedy where it does not come to that.
 */
export async function askLiveSite(
  origin: string,
  release: string,
  remedy: string,
  { tries, pause }: Patience = aMinute,
): Promise<string[]> {
  let wrong = ''
  for (let nth = 1; nth <= tries; nth += 1) {
    if (nth > 1) await setTimeout(pause)
    try {
      return await look(origin, release)
    } catch (error) {
      if (!(error instanceof Wrong)) throw error
      wrong = error.message
    }
  }
  throw new Refusal(
    `The account has switched to release ${release}, and ${origin} does not show it: ${wrong}, asked ${tries} times.\n${remedy}`,
  )
}

const Root = z.looseObject({ meta: z.looseObject({ release: z.string() }) })
const Item = z.looseObject({ data: z.looseObject({ manifest_sha256: z.string().nullable() }) })
const Replies = z.looseObject({
  data: z.array(z.looseObject({ url: z.string(), page_url: z.string() })),
})

async function look(origin: string, release: string): Promise<string[]> {
  const get = (path: string) => bytesAt(new URL(path, origin))
  const atRelease = async <T>(path: string, schema: z.ZodType<T>) => {
    const bytes = await get(path)
    const { meta } = read(path, bytes, Root)
    if (meta.release !== release) throw new Wrong(`${path} names release ${meta.release}`)
    return read(path, bytes, schema)
  }

  await atRelease('/api/v1', Root)
  const own = await atRelease(`/api/v1/releases/${release}`, Item)
  const [reply] = (await atRelease('/api/v1/replies?limit=1', Replies)).data
  if (reply !== undefined) await atRelease(reply.url, Root)

  const page = reply?.page_url ?? '/'
  const html = new TextDecoder().decode(await get(page))
  if (!html.includes(`/data/releases/${release}/`)) throw new Wrong(`${page} is of another release`)

  const folder = `/data/releases/${release}/`
  const listed = await get(`${folder}${manifestPath}`)
  if (![null, digestOf(listed)].includes(own.data.manifest_sha256))
    throw new Wrong(`${folder}${manifestPath} is not the one that was recorded`)
  const { files } = read(manifestPath, listed, Manifest)
  const smallest = files.toSorted((a, b) => a.bytes - b.bytes)[0]
  if (smallest !== undefined && digestOf(await get(folder + smallest.path)) !== smallest.sha256)
    throw new Wrong(`${folder}${smallest.path} has not the digest that its manifest lists`)

  return [
    `/api/v1 and ${reply?.url ?? `/api/v1/releases/${release}`} name release ${release}`,
    `${page} is a page of it`,
    `${folder}${smallest?.path ?? manifestPath} has the digest that its manifest lists`,
  ]
}

async function bytesAt(address: URL): Promise<Uint8Array> {
  const path = address.pathname + address.search
  try {
    const answer = await fetch(address, {
      headers: { 'Cache-Control': 'no-cache' },
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if (answer.status === 200) return bytes
    throw new Wrong(`${path} answers ${answer.status}`)
  } catch (error) {
    if (error instanceof Wrong) throw error
    const { cause } = error instanceof Error ? error : { cause: error }
    throw new Wrong(`${path} does not answer (${String(cause ?? error)})`)
  }
}

function read<T>(path: string, bytes: Uint8Array, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    throw new Wrong(`${path} does not answer as this program’s API does`)
  }
}
