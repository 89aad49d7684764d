import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const plain = '<sheetView workbookViewId="0"/>'
const frozen =
  '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>'

/** The workbook with the first row of each sheet standing still, which the library that writes it cannot say; and packed. */
export function freezeHeadings(workbook: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(workbook)).map(([path, bytes]) => {
    if (!path.startsWith('xl/worksheets/sheet')) return [path, bytes] as const
    const text = strFromU8(bytes)
    if (!text.includes(plain)) throw new Error(`${path} shows its sheet in another way`)
    return [path, strToU8(text.replace(plain, frozen))] as const
  })
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: new Date(1980, 0, 1), os: 0 })
}
