import { utils, type WorkSheet, write } from '@e965/xlsx'
import { type Cell, cellsOf } from '../../schemas/cells.ts'
import { cellForms, type Column, csvColumns } from '../../schemas/columns.ts'
import { dataLicence } from '../../schemas/envelope.ts'
import { declared, type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { type Content, linesOf, originOf } from './content.ts'

/** The longest text a cell of a sheet can hold. */
const longestCell = 32_767
const cutOff = '……（单元格容纳不下，全文见 CSV 或 JSON）'

/** One workbook for people who work in sheets: what it is, every table, and what each column means. */
export function workbookFile(content: Content): Uint8Array {
  const book = utils.book_new()
  // Else the library writes the hour it was made.
  book.Props = { Title: `有据 Youju ${content.release.id}`, CreatedDate: new Date(0) }
  utils.book_append_sheet(book, aboutSheet(content), '说明')
  for (const name of resourceNames) {
    utils.book_append_sheet(book, tableSheet(content, name), declared(name).label.zh)
  }
  utils.book_append_sheet(book, dictionarySheet(), '字段说明')
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx', compression: false })
  if (!(bytes instanceof ArrayBuffer)) throw new Error('the workbook was not written as bytes')
  return new Uint8Array(bytes)
}

function aboutSheet({ release }: Content): WorkSheet {
  return sheetOf(
    [
      ['有据 Youju：政府答复中的每个数字，都通向它的原句'],
      ['发布 Release', release.id],
      ['最新记录日期 Newest record', release.released_on],
      ['许可 Licence', `${dataLicence.name} ${dataLicence.url}`],
      ['引用时请注明发布编号与原信件。Cite the release id and the letter itself.'],
      [],
      ['工作表 Sheet', '资源 Resource', '记录数 Records'],
      ...resourceNames.map((name) => [
        declared(name).label.zh,
        name,
        name === 'releases' ? 1 : recordsOf(release, name),
      ]),
    ],
    [40, 48, 16],
  )
}

const recordsOf = ({ tables }: Content['release'], name: ResourceName) =>
  tables.find((table) => table.name === name)?.records ?? 0

function tableSheet(content: Content, name: ResourceName): WorkSheet {
  const columns = csvColumns(name)
  const rows = linesOf(content, name).map((line) =>
    cellsOf(columns, JSON.parse(line), originOf(content)).map(held),
  )
  return sheetOf([columns.map((column) => column.name), ...rows], columns.map(widthOf))
}

const held = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.length > longestCell
    ? cell.slice(0, longestCell - cutOff.length) + cutOff
    : cell

const widthOf = ({ form, holds, path }: Column) =>
  path === 'id' ? 36 : form === 'value' && holds !== 'text' ? 12 : form === 'address' ? 24 : 28

function dictionarySheet(): WorkSheet {
  const rows = resourceNames.flatMap((name) =>
    csvColumns(name).map((column) => [
      declared(name).label.zh,
      column.name,
      column.said.zh,
      column.said.en,
      cellForms[column.form].zh,
    ]),
  )
  return sheetOf(
    [['工作表 Sheet', '列 Column', '含义', 'Meaning', '单元格 Cell'], ...rows],
    [16, 32, 60, 60, 40],
  )
}

/** Texts stay texts: `009` keeps its zeros, and nothing is run as a formula. */
function sheetOf(rows: Cell[][], widths: readonly number[]): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows)
  sheet['!cols'] = widths.map((wch) => ({ wch }))
  return sheet
}
