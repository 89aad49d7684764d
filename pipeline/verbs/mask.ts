import { readFileSync } from 'node:fs'
import { maskPersonalData } from '../privacy/mask.ts'
import { Refusal } from '../refusal.ts'
import { decodeUtf8 } from '../text/utf8.ts'

/** `npm run mask -- <file or ->`: prints the text with personal data masked; the log names rules only. */
export function run([file]: readonly string[]): number {
  if (file === undefined)
    throw new Refusal('Usage: npm run --silent mask -- <file, or - for standard input>')
  const text = decodeUtf8(readFileSync(file === '-' ? 0 : file))
  if (text === null) throw new Refusal(`${file} is not UTF-8: save it as UTF-8 first.`)
  const masked = maskPersonalData(text.replaceAll('\r\n', '\n'))
  process.stdout.write(masked.text)
  for (const { rule, count } of masked.redactions) console.error(`masked: ${rule} × ${count}`)
  return 0
}
