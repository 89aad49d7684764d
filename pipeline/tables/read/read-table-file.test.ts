import { strToU8, unzipSync, zipSync } from 'fflate'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { workbookOf } from '../../fixtures/tables/workbook.ts'
import { LARGEST_INFLATED, MOST_ROWS } from './limits.ts'
import { readTableBytes, readTableFile } from './read-table-file.ts'

const rowsOf = (bytes: Uint8Array) => readTableBytes(bytes).sheets[0]?.rows

describe('a workbook', () => {
  test('is read as it is shown: days, zeros in front, whole numbers', () => {
    const bytes = workbookOf(
      [
        ['日', '号', '数', '文'],
        [43_283, 7, 0.1 + 0.2, '007'],
      ],
      {
        change: (sheet) => {
          Object.assign(sheet.A2, { z: 'yyyy"年"m"月"d"日"' })
          Object.assign(sheet.B2, { z: '000' })
          Object.assign(sheet.C2, { z: '0.0' })
        },
      },
    )
    expect(rowsOf(bytes)).toEqual([
      ['日', '号', '数', '文'],
      ['2018-07-02', '007', '0.3', '007'],
    ])
  })

  test('has a cell merged downwards in each of its rows, one merged across only at its left', () => {
    const bytes = workbookOf(
      [
        ['题', ''],
        ['甲', 'a'],
        ['', 'b'],
        ['', 'c'],
      ],
      { merges: ['A1:B1', 'A2:A3'] },
    )
    expect(rowsOf(bytes)).toEqual([
      ['题', ''],
      ['甲', 'a'],
      ['甲', 'b'],
      ['', 'c'],
    ])
  })

  test('with a line break or tab in a cell keeps one line a row', () => {
    expect(rowsOf(workbookOf([['一\n二\t三', 'x']]))).toEqual([['一 二 三', 'x']])
  })
})

describe('a CSV file', () => {
  test('is read in GB18030, with a mark, with tabs', () => {
    const gb = Uint8Array.from([0xbd, 0xa8, 0xd2, 0xe9, 0x2c, 0xb4, 0xfa, 0xb1, 0xed, 0x0d, 0x0a])
    expect(rowsOf(gb)).toEqual([['建议', '代表']])
    expect(rowsOf(strToU8('\uFEFF建议;代表\n"甲;乙";007\n'))).toEqual([
      ['建议', '代表'],
      ['甲;乙', '007'],
    ])
    expect(rowsOf(strToU8('建议\t代表\n'))).toEqual([['建议', '代表']])
  })

  test('that breaks off inside quotes is refused', () => {
    expect(() => readTableBytes(strToU8('建议,代表\n"甲,乙\n'))).toThrow(/no CSV/)
  })
})

/** A zip whose one part says it is small, and inflates to far more. */
function bomb(size: number, said: number): Uint8Array {
  const part = new Uint8Array(size)
  const zip = zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': part,
  })
  const view = new DataView(zip.buffer, zip.byteOffset)
  for (let at = 0; at < zip.length - 4; at += 1) {
    const isSheet = (start: number) =>
      new TextDecoder('latin1').decode(zip.subarray(start, start + 24)) ===
      'xl/worksheets/sheet1.xml'
    if (view.getUint32(at, true) === 0x02014b50 && isSheet(at + 46))
      view.setUint32(at + 24, said, true)
    if (view.getUint32(at, true) === 0x04034b50 && isSheet(at + 30))
      view.setUint32(at + 22, said, true)
  }
  return zip
}

describe('a hostile file is answered clearly', () => {
  test('a bomb that says how large it is, and one that lies', () => {
    expect(() => readTableBytes(bomb(1_000_000, LARGEST_INFLATED + 1))).toThrow(
      /inflates to more than 64 MB/,
    )
    expect(() => readTableBytes(bomb(4_000_000, 1000))).toThrow(/damaged/)
  })

  test('a workbook of 100,000 rows', () => {
    const sheet = '<row><c><v>1</v></c></row>'.repeat(100_000)
    const parts = unzipSync(workbookOf([['建议']]))
    parts['xl/worksheets/sheet1.xml'] = strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
    )
    expect(() => readTableBytes(zipSync(parts))).toThrow(/more than 20,000 rows/)
  })

  test('a CSV of 100,000 rows', () => {
    expect(() => readTableBytes(strToU8('建议,代表\n'.repeat(MOST_ROWS * 5)))).toThrow(
      /more than 20,000 rows/,
    )
  })

  test('a file of 50 MB', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'youju-table-')), 'large.csv')
    writeFileSync(file, Buffer.alloc(50_000_000, '建议,代表\n'))
    expect(() => readTableFile(file)).toThrow(/larger than 16 MB/)
  })

  const cfb = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  test.each([
    ['a locked workbook', [...cfb, ...Buffer.from('EncryptedPackage', 'utf16le')], /password/],
    ['a workbook of the old form', [...cfb, ...Buffer.from('Workbook', 'utf16le')], /\.xls, \.et/],
    ['a damaged workbook', [...workbookOf([['建议']]).subarray(0, 900)], /damaged/],
    ['a Word document', [...zipSync({ 'word/document.xml': strToU8('<w/>') })], /Word document/],
    ['a page called .xls', [...strToU8('<html><table>')], /a page saved/],
    ['a PDF', [...strToU8('%PDF-1.4')], /a PDF/],
    ['a binary file', [1, 0, 2, 0, 3], /binary/],
    ['an empty file', [], /empty/],
  ])('%s', (_, bytes, reason) => {
    expect(() => readTableBytes(Uint8Array.from(bytes))).toThrow(reason)
  })
})
