import type { Bilingual } from '../../schemas/bilingual.ts'
import { type Format, formats } from '../formats/formats.ts'
import { mediaTypeOf } from '../formats/headers.ts'
import { twoLines } from '../two-lines.ts'
import { kept, withHeaders } from './headers.ts'
import { schemaAddress } from './schema-address.ts'

/** A request whose answer is the example: nothing to copy, and nothing that could grow old. */
export interface Shown {
  url: string
  says: Bilingual
}

/** What an answer holds in JSON, and what of it a line of NDJSON is. */
interface Held {
  whole: string
  record?: string
}

/** The answer of an address in each of its formats. */
export const answered = (
  said: Bilingual,
  offered: readonly Format[],
  held: Held,
  shown: (format: Format) => readonly Shown[] = () => [],
) => ({
  200: {
    description: twoLines(said),
    headers: withHeaders(...kept, ...(isFile(offered) ? (['ContentDisposition'] as const) : [])),
    content: Object.fromEntries(
      offered.map((format) => [
        mediaTypeOf(format),
        { schema: schemaOf(format, held), ...examplesAt(shown(format)) },
      ]),
    ),
  },
})

/** An answer that has one format: a file, or a feed. */
export const answeredAs = (format: Format, held: Held, shown?: Shown) =>
  answered(formats[format].said, [format], held, () => (shown === undefined ? [] : [shown]))

/** Whether the answer is one to save, or to subscribe to under a name. */
const isFile = ([format]: readonly Format[]) => format !== 'json' && format !== 'atom'

function schemaOf(format: Format, { whole, record }: Held): object {
  if (format === 'json') return { $ref: schemaAddress(whole) }
  const described = { type: 'string', description: twoLines(formats[format].said) }
  return format === 'ndjson' && record !== undefined
    ? { ...described, 'x-line': { $ref: schemaAddress(record) } }
    : described
}

const examplesAt = (shown: readonly Shown[]) =>
  shown.length === 0
    ? {}
    : {
        examples: Object.fromEntries(
          shown.map(({ url, says }, index) => [
            `example-${index + 1}`,
            { summary: `${says.zh} · ${says.en}`, externalValue: url },
          ]),
        ),
      }
