import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { run } from './mask.ts'

const folder = mkdtempSync(join(tmpdir(), 'youju-mask-'))
const page = join(folder, 'page.txt')

it('writes a masked text with LF and no mark, as a shell of Windows would not', () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  writeFileSync(page, '\uFEFF威海市民政局\r\n联系人：柳青青，联系电话：5895609\r\n')
  const target = join(folder, 'source.txt')
  expect(run([page, '--to', target])).toBe(0)
  expect(readFileSync(target, 'utf8')).toBe('威海市民政局\n联系人：柳某，联系电话：5895609\n')
  expect(log.mock.calls).toEqual([['masked: contact_name × 1']])
  expect(() => run([page, '--to', target])).toThrow('is there already. Delete it first')
})

it('says what it cannot read', () => {
  expect(() => run([join(folder, 'nothing.txt')])).toThrow('cannot be read. Name a text file')
  expect(() => run([page, '--to'])).toThrow('Usage: npm run mask')
})
