import { pagesOf, type ReadRows } from './records.ts'

/** How a format writes a list: what stands before all records, each page of them, and what ends it. */
export interface Writer {
  head: string
  page: (records: readonly string[]) => string
  tail: string
}

/**
 * A list written page by page as its reader takes it: a page is read from the store
 * when the one before has been taken. The first is read before the stream is given, so
 * that a store that fails at once is still answered with an error; one that fails later
 * breaks the stream off, and never ends it as if it were whole.
 */
export async function streamList<Cursor>(
  read: ReadRows<Cursor>,
  writer: Writer,
): Promise<ReadableStream<Uint8Array>> {
  const parts = partsOf(read, writer)
  let ready: Promise<IteratorResult<string, void>> | null = Promise.resolve(await parts.next())
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await (ready ?? parts.next())
        ready = null
        if (done === true) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      async cancel() {
        await parts.return()
      },
    },
    { highWaterMark: 0 },
  )
}

/** Never an empty part: an empty chunk would satisfy nobody’s pull. */
async function* partsOf<Cursor>(read: ReadRows<Cursor>, { head, page, tail }: Writer) {
  let begun = head
  for await (const records of pagesOf(read)) {
    const part = begun + page(records)
    begun = ''
    if (part !== '') yield part
  }
  if (tail !== '') yield tail
}
