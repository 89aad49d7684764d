import { unzipSync, zipSync } from 'fflate'
import { Refused } from '../../ingest/refused.ts'
import { LARGEST_INFLATED, MOST_PARTS } from './limits.ts'

/** Text parts; pictures, macros and embedded files hold no cells. */
const needed = /\.(?:xml|rels)$/i

/**
 * The workbook again as an uncompressed zip, holding only the parts with cells.
 * What a part says of its inflated size is added up before anything is inflated,
 * and a part that is larger than it says ends in an error: no more than the limit
 * is ever held in memory.
 *
 * @throws Refused for what is no workbook, is damaged, or inflates beyond the limit
 */
export function inflateWorkbook(bytes: Uint8Array): Uint8Array {
  let total = 0
  let parts = 0
  const names = new Set<string>()
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    parts += 1
    names.add(name)
    if (parts > MOST_PARTS) throw new Refused(tooLarge('holds too many parts'))
    if (!needed.test(name)) return false
    total += originalSize
    if (total > LARGEST_INFLATED)
      throw new Refused(tooLarge(`inflates to more than ${LARGEST_INFLATED / 1e6} MB`))
    return true
  }
  let found: Record<string, Uint8Array>
  try {
    found = unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(
      'the workbook is damaged, or its parts are not what they say. Open it in Excel or WPS and save it again as .xlsx',
    )
  }
  if (!names.has('xl/workbook.xml')) throw new Refused(notAWorkbook(names))
  return zipSync(found, { level: 0 })
}

const tooLarge = (what: string) =>
  `the workbook ${what}. If it really is a table, copy its sheet into a new workbook and save that`

function notAWorkbook(names: ReadonlySet<string>): string {
  if (names.has('xl/workbook.bin'))
    return 'the file is a binary workbook (.xlsb). Save it as .xlsx in Excel'
  if (names.has('word/document.xml'))
    return 'the file is a Word document. Copy its table into Excel or WPS and save it as .xlsx'
  if (names.has('content.xml')) return 'the file is an OpenDocument spreadsheet. Save it as .xlsx'
  return 'the file is a zip archive, but no workbook. Save the table as .xlsx or .csv'
}
