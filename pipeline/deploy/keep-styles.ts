import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The part of fetch that is used. */
export type Fetch = (
  address: string,
) => Promise<{ ok: boolean; json: () => Promise<unknown>; arrayBuffer: () => Promise<ArrayBuffer> }>

/** Files whose names hold the digest of their bytes lie here, and the list of one version's own. */
const folder = '_astro'
const list = 'files.json'

/** What a build may name a file: one step, and no more. */
const Names = z.array(z.string().regex(/^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/))

/**
 * Puts the style sheets of the live version beside those of the next, so that a page which was opened
 * before the switch finds its own after it. Names hold digests, so that none stands in for another; a
 * version lists its own only, so that each is kept for one version more. Returns how many were kept, and
 * which could not be got: a style sheet is not worth a deploy.
 */
export async function keepStyles(
  client: string,
  origin: string,
  get: Fetch,
): Promise<{ kept: number; lost: string[] }> {
  const own = readdirSync(join(client, folder)).filter((name) => name !== list)
  writeFileSync(join(client, folder, list), JSON.stringify(own))
  const lost: string[] = []
  const others = (await namesAt(origin, get)).filter((name) => !own.includes(name))
  for (const name of others) {
    const bytes = await bytesAt(`${origin}/${folder}/${name}`, get)
    if (bytes === null) lost.push(name)
    else writeFileSync(join(client, folder, name), bytes)
  }
  return { kept: others.length - lost.length, lost }
}

async function bytesAt(address: string, get: Fetch): Promise<Uint8Array | null> {
  try {
    const file = await get(address)
    return file.ok ? new Uint8Array(await file.arrayBuffer()) : null
  } catch {
    return null
  }
}

/** None where nothing is live yet, or it does not answer: the switch need not wait for it. */
async function namesAt(origin: string, get: Fetch): Promise<string[]> {
  try {
    const answer = await get(`${origin}/${folder}/${list}`)
    return answer.ok ? Names.parse(await answer.json()) : []
  } catch {
    return []
  }
}
