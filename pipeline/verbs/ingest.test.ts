import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { replyPage } from '../fixtures/reply-page.ts'
import { root } from '../paths.ts'

const front = join(root, 'pipeline', 'youju.mjs')
const archived = join(root, 'data', 'sources', 'weihai-17-2-77.txt')

const Line = z.strictObject({
  file: z.string(),
  outcome: z.string(),
  reason: z.string().nullable(),
  fields: z.record(z.string(), z.unknown()),
  doubts: z.array(z.string()),
  text: z.string().nullable(),
})

function ingest(args: readonly string[], input = '', node: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...node, front, 'ingest', ...args],
    {
      encoding: 'utf8',
      input,
      maxBuffer: 1 << 28,
    },
  )
  const lines = stdout.split('\n').filter((line) => line !== '')
  return { status, stderr, lines, json: () => lines.map((line) => Line.parse(JSON.parse(line))) }
}

const letter = (number: number) =>
  `关于市十七届人大二次会议第${number}号建议的答复\n顾云舟代表：\n您提出的关于修路的建议收悉，现答复如下：\n` +
  `${'今年计划修路，已完成一半，其余年底前完成。'.repeat(20)}\n蓝湾市交通运输局\n2018年7月2日\n`

describe('npm run ingest -- --json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'youju-ingest-'))
  mkdirSync(join(folder, 'b', 'c'), { recursive: true })
  mkdirSync(join(folder, 'page_files'))
  writeFileSync(join(folder, 'z.txt'), letter(3))
  writeFileSync(join(folder, 'a.txt'), letter(1))
  writeFileSync(join(folder, 'b', 'c', 'x.txt'), letter(2))
  writeFileSync(join(folder, 'b', 'bad.pdf'), '%PDF-1.4')
  writeFileSync(join(folder, '.hidden.txt'), letter(9))
  writeFileSync(join(folder, 'page_files', 'style.css'), 'a{}')
  const large = join(folder, 'large.html')
  writeFileSync(large, Buffer.alloc(50_000_000, '<p>道路</p>'))

  it('prints one line for each file in the order given, folders sorted, and goes on past a bad one', () => {
    const { status, stderr, json } = ingest(
      ['--json', join(folder, 'z.txt'), folder, 'no-such', '-'],
      letter(4),
    )
    expect(status).toBe(0)
    const lines = json()
    expect(
      lines.map(({ file, outcome, fields }) => [file.replace(folder, ''), outcome, fields.number]),
    ).toEqual([
      ['/z.txt', 'reply', '3'],
      ['/a.txt', 'reply', '1'],
      ['/b/bad.pdf', 'refused', null],
      ['/b/c/x.txt', 'reply', '2'],
      ['/large.html', 'refused', null],
      ['/z.txt', 'reply', '3'],
      ['no-such', 'refused', null],
      ['-', 'reply', '4'],
    ])
    expect(lines[2]?.reason).toContain('a PDF')
    expect(lines[4]?.reason).toContain('larger than 8 MB')
    expect(lines[6]?.reason).toBe('there is no such file')
    expect(stderr).toContain('8 files: 5 taken without a doubt, 0 doubtful, 3 refused.')
  })

  it('has the keys it promises, null for what is absent', () => {
    const [line] = ingest(['--json', archived]).json()
    expect(Object.keys(line ?? {})).toEqual([
      'file',
      'outcome',
      'reason',
      'fields',
      'doubts',
      'text',
    ])
    expect(Object.keys(line?.fields ?? {})).toEqual(
      'kind term session number topic addressees department signed_on published_on doc_number result_class'.split(
        ' ',
      ),
    )
    expect(line?.fields.result_class).toBeNull()
  })

  it('writes nothing', () => {
    const before = readdirSync(folder)
    ingest(['--json', folder])
    expect(readdirSync(folder)).toEqual(before)
  })

  it('reads 1,000 pages in a small heap, and says how far it is', () => {
    const many = join(folder, 'page_files', 'many')
    mkdirSync(many)
    for (let at = 0; at < 1000; at += 1)
      writeFileSync(join(many, `${String(at).padStart(4, '0')}.txt`), letter(at + 1))
    const { lines, stderr } = ingest(['--json', many], '', ['--max-old-space-size=64'])
    expect(lines).toHaveLength(1000)
    expect(stderr).toContain('· 500 files read')
  })
})

describe('npm run ingest', () => {
  it('--read says for a person what was read, and where', () => {
    const { lines, status } = ingest(['--read', archived])
    expect(status).toBe(0)
    expect(lines.join('\n')).toMatch(/topic +关于提升社会组织服务效能的建议 +\(opening\)/)
  })

  it('drafts what is new, names what is known, and goes on past what it refuses', () => {
    const folder = mkdtempSync(join(tmpdir(), 'youju-ingest-'))
    const drafts = join(folder, 'drafts')
    writeFileSync(join(folder, 'a.html'), replyPage())
    writeFileSync(join(folder, 'b.bin'), Buffer.from([0, 1, 2, 3, 0, 255]))
    writeFileSync(join(folder, 'c.txt'), '')
    const { lines, stderr, status } = ingest(['--drafts', drafts, folder, archived])
    expect(status).toBe(0)
    expect(lines.join('\n')).toContain('drafts/weihai-17-3-58')
    expect(lines.join('\n')).toContain('the same text is published as weihai-17-2-77')
    expect(lines.join('\n')).toContain('the file is empty')
    expect(stderr).toContain('4 files: 2 taken without a doubt, 0 doubtful, 2 refused.')
    expect(readdirSync(drafts)).toEqual(['weihai-17-3-58'])
  })

  it('without a path, or with an unknown option, says how it is used', () => {
    expect(ingest([])).toMatchObject({ status: 1, lines: [] })
    const { status, stderr } = ingest(['--jsn', archived])
    expect(status).toBe(1)
    expect(stderr).toContain('Unknown option --jsn')
  })
})
