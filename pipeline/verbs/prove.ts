import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../paths.ts'
import { parts } from '../proof/parts.ts'
import { proofReport, type Section } from '../proof/proof-table.ts'
import { Refusal } from '../refusal.ts'
import { say } from '../say.ts'

/** `npm run prove [-- --only NAME,…]`: all that the tests only sample; writes docs/proof.md. */
export async function run(args: readonly string[]): Promise<number> {
  const chosen = partsNamed(args)
  const file = join(root, 'docs', 'proof.md')
  const titles = [...parts.values()].map(({ title }) => title)
  let holds = true
  for (const [nth, { title, about, prove }] of chosen.entries()) {
    say(`${nth + 1} of ${chosen.length}: ${title} …`)
    const section: Section = { title, about, rows: await prove() }
    holds &&= section.rows.length > 0 && section.rows.every(({ tried, held }) => tried === held)
    // Written after each part, so that a run that is broken off has not been for nothing.
    const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
    writeFileSync(file, proofReport(titles, before, [section]))
    for (const { claim, tried, held } of section.rows) say(`${claim}: ${held} of ${tried}`)
  }
  return holds ? 0 : 1
}

function partsNamed(args: readonly string[]) {
  const names = (onlyOf(args) ?? [...parts.keys()].join(',')).split(',')
  return names.map((name) => {
    const part = parts.get(name)
    if (part === undefined) throw new Refusal(usage())
    return part
  })
}

function onlyOf(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { only: { type: 'string' } } }).values.only
  } catch {
    throw new Refusal(usage())
  }
}

const usage = () => `Usage: npm run prove -- [--only ${[...parts.keys()].join(',')}]`
