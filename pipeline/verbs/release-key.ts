import { keyVariable, newKeys } from '../release/sign.ts'

/** `npm run release:key`: a new pair of keys, printed once and kept nowhere. */
export function run(): number {
  const { publicKey, privateKey } = newKeys()
  console.log(`Public, for release_key in data/site.yaml:\n${publicKey}\n`)
  console.log(`Private, for ${keyVariable} (keep it secret; it is stored nowhere):\n${privateKey}`)
  return 0
}
