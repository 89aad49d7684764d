import { squeeze } from '../../ingest/text.ts'

/** Whether a cell says nothing: empty, a dash, 无. */
export const isBlank = (text: string) => /^(?:[-/\\—]*|无|暂无|空|N\/?A)$/i.test(squeeze(text))

/** Whether a cell refers to the one above it: 同上, 〃. */
export const isDitto = (text: string) => /^(?:同上|〃|″|")$/.test(squeeze(text))
