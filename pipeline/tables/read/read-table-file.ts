import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { Refused } from '../../ingest/refused.ts'
import { readCsv } from './csv.ts'
import { LARGEST_TABLE } from './limits.ts'
import type { Sheet } from './sheet.ts'
import { readXlsx } from './xlsx.ts'

const tableName = /\.(?:csv|tsv|xlsx|xlsm|xls|xlsb|et|ods)$/i

/** Whether a file is a table, by its name. */
export const isTableFile = (path: string) => tableName.test(path)

/**
 * Reads the sheets of a table file.
 *
 * @throws Refused with what to do instead
 */
export function readTableFile(path: string): { sheets: Sheet[]; doubts: string[] } {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new Refused('there is no such file')
  if (stat.size > LARGEST_TABLE) {
    refuseByHead(headOf(path))
    throw new Refused(
      `the file is larger than ${LARGEST_TABLE / 1e6} MB. Copy the table’s sheet into a new workbook and save that`,
    )
  }
  return readTableBytes(readFileSync(path))
}

/**
 * The same of bytes: what they are is told from the bytes, not from the name.
 *
 * @throws Refused with what to do instead
 */
export function readTableBytes(bytes: Uint8Array): { sheets: Sheet[]; doubts: string[] } {
  if (bytes.length === 0) throw new Refused('the file is empty. Save the table again')
  refuseByHead(bytes)
  if (startsWith(bytes, [0x50, 0x4b])) return readXlsx(bytes)
  return readCsv(bytes)
}

/** An encrypted workbook is kept in the container of the old form, as a part of this name. */
const encrypted = Buffer.from('EncryptedPackage', 'utf16le')

function refuseByHead(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new Refused(
      Buffer.from(bytes).includes(encrypted)
        ? 'the workbook is protected by a password. Open it and save it without one'
        : 'the file is a workbook of the old form (.xls, .et). Open it in Excel or WPS and save it as .xlsx',
    )
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).trimStart()
  if (/^(?:\u00EF\u00BB\u00BF)?</.test(head))
    throw new Refused(
      'the file is a page saved under the name of a table. Open it in Excel or WPS and save it as .xlsx',
    )
  if (head.startsWith('%PDF-'))
    throw new Refused(
      'the file is a PDF. Copy its table into Excel or WPS, compare, and save as .xlsx',
    )
  if (!startsWith(bytes, [0x50, 0x4b]) && isBinary(bytes))
    throw new Refused('the file is binary, no table that is known. Save it as .xlsx or .csv')
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, at) => bytes[at] === byte)

const isBinary = (bytes: Uint8Array) =>
  !startsWith(bytes, [0xff, 0xfe]) &&
  !startsWith(bytes, [0xfe, 0xff]) &&
  bytes.subarray(0, 65_536).includes(0)

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const head = new Uint8Array(1 << 20)
    return head.subarray(0, readSync(file, head))
  } finally {
    closeSync(file)
  }
}
