import type { KeyObject } from 'node:crypto'
import type { Site } from '../../schemas/site.ts'
import { Refusal } from '../refusal.ts'
import { keyVariable, publicHalf, readPrivateKey } from './sign.ts'

/** The private key of the environment, if it is the one whose public half the site names; null without one. */
export function releaseKey({
  release_key: published,
}: Pick<Site, 'release_key'>): KeyObject | null {
  const given = process.env[keyVariable]
  if (given === undefined || given === '') return null
  const key = readPrivateKey(given)
  if (publicHalf(key) === published) return key
  throw new Refusal(
    published === null
      ? `${keyVariable} is set, and release_key in data/site.yaml is not: nobody could check the signature. Set it to ${publicHalf(key)}.`
      : `${keyVariable} is not the key whose public half data/site.yaml names as release_key.`,
  )
}
