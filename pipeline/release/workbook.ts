import { utils, type WorkSheet, write } from '@e965/xlsx'
import { type Cell, cellsOf } from '../../schemas/cells.ts'
import { cellForms, type Column, csvColumns } from '../../schemas/columns.ts'
import { dataLicence } from '../../schemas/envelope.ts'
import { declared, type ResourceName, resourceNames } from '../../schemas/resources.ts'
import { type Content, linesOf, originOf } from './content.ts'
import { freezeHeadings } from './freeze-headings.ts'

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
  return freezeHeadings(new Uint8Array(bytes))
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
      [
        'evidence_url：该行数字所在的原句，点开即到（本地副本没有网址）。',
        'The sentence a row rests on, a link where the site has an address.',
      ],
      [
        '日期是文本，精确到所知为止：2018-11 是一个月。',
        'Dates are text, as precise as they are known.',
      ],
      ['空格表示没有；原因见 absent 一列。', 'An empty cell means none; absent says why.'],
      [
        'unit 为单位：CNY 元，百分数 99 即 99%。',
        'Amounts are in unit: CNY is yuan, 99 percent is 99.',
      ],
      [
        'qualifier 须随数字引用：at_least 不低于，more_than 多于，about 约。',
        'Cite a number with its qualifier.',
      ],
      [
        '核对数字：把 id 放到 /api/v1/figures/ 之后，或运行 npm run verify。',
        'Check one: its id behind /api/v1/figures/, or npm run verify.',
      ],
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
  const sheet = sheetOf([columns.map((column) => column.name), ...rows], columns.map(widthOf))
  sheet['!autofilter'] = {
    ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length, c: columns.length - 1 } }),
  }
  link(sheet, columns, rows)
  return sheet
}

/** More links than this a sheet cannot hold. */
const mostLinks = 65_530

/** Leads from a row to its sentence: to the first, where it rests on several. */
function link(sheet: WorkSheet, columns: readonly Column[], rows: readonly Cell[][]) {
  const c = columns.findIndex(({ name }) => name === 'evidence_url')
  for (const [index, row] of rows.slice(0, mostLinks).entries()) {
    const [address = ''] = String(row[c] ?? '').split(' | ')
    const cell: unknown = sheet[utils.encode_cell({ r: index + 1, c })]
    if (address.startsWith('https://') && typeof cell === 'object' && cell !== null)
      Object.assign(cell, { l: { Target: address } })
  }
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
