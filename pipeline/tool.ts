import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from './paths.ts'

/** This program and its version, as a release names what made it. */
export function thisTool(): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8')
  const { name, version } = z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(text))
  return `${name} ${version}`
}
