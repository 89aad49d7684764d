import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { maskPersonalData } from '../privacy/mask.ts'
import { Refusal } from '../refusal.ts'
import { decodeUtf8 } from '../text/utf8.ts'

/**
 * `npm run mask -- <file or -> --to <file>`: writes the text with personal data masked, or prints it;
 * the log names rules only. A shell’s own `>` changes line ends and encoding on Windows.
 */
export function run([file, to, target, ...more]: readonly string[]): number {
  const isTold = to === undefined || (to === '--to' && target !== undefined)
  if (file === undefined || !isTold || more.length > 0)
    throw new Refusal('Usage: npm run mask -- <file, or - for standard input> [--to <new file>]')
  if (target !== undefined && existsSync(target))
    throw new Refusal(`${target} is there already. Delete it first, or name another.`)
  const text = decodeUtf8(read(file))
  if (text === null) throw new Refusal(`${file} is not UTF-8: save it as UTF-8 first.`)
  const masked = maskPersonalData(text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n'))
  if (target === undefined) process.stdout.write(masked.text)
  else writeFileSync(target, masked.text)
  for (const { rule, count } of masked.redactions) console.error(`masked: ${rule} × ${count}`)
  return 0
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch {
    throw new Refusal(`${file} cannot be read. Name a text file, or - for standard input.`)
  }
}
