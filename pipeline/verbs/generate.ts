import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedFiles } from '../generate/generated-files.ts'
import { root } from '../paths.ts'

/** `npm run generate [-- --check]`: writes what derives from the schemas, or says what is out of date. */
export function run(args: readonly string[]): number {
  const check = args.includes('--check')
  let stale = 0
  for (const [path, text] of generatedFiles()) {
    const file = join(root, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    stale += 1
    if (check) {
      console.error(`${path} is out of date: run npm run generate and commit it.`)
      continue
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.log(`wrote ${path}`)
  }
  if (stale === 0) console.log('Every generated file is up to date.')
  return check && stale > 0 ? 1 : 0
}
