import { measureRelease } from '../bench/measure-release.ts'
import { Refusal } from '../refusal.ts'

/** `npm run bench:release [-- 1000]`: what making and verifying the release of so many made-up replies takes. */
export function run([given = '1000', ...more]: readonly string[]): number {
  if (!/^[1-9]\d{0,5}$/.test(given) || more.length > 0)
    throw new Refusal('npm run bench:release -- N, a number of replies')
  const cost = measureRelease(1, Number(given))
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`
  console.log(`${given} made-up replies, Node ${process.versions.node}`)
  console.log(`files   ${megabytes(cost.bytes)}, zip ${megabytes(cost.zipped)}`)
  console.log(`build   ${cost.buildSeconds.toFixed(0)} s, at most ${megabytes(cost.buildPeak)}`)
  console.log(`verify  ${cost.verifySeconds.toFixed(0)} s, at most ${megabytes(cost.verifyPeak)}`)
  return 0
}
