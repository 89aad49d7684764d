import { pagesOf, type ReadRows } from './records.ts'

/** How a format writes a list. */
export interface Writer {
  /** What stands before all records. */
  head: string
  page: (records: readonly string[]) => string
  /** What ends the list. */
  tail: string
  /**
   * What is written in place of the rest when reading fails, so that no reader of the
   * format takes the list for whole; empty where a list without its tail is broken anyway.
   */
  broken: string
}

/** What a person reads at the end of a list that is not whole. */
export const breaksOff =
  '数据在此中断，并不完整，请重新获取。The data breaks off here and is not whole: ask for it again.'

/**
 * A list written page by page as its reader takes it: a page is read from the store
 * when the one before has been taken. The first is read before the stream is given, so
 * that a store that fails at once is still answered with an error. One that fails later
 * leaves broken what was written, and breaks the stream off: the first because workerd
 * ends an answer whose stream broke off as if it were whole (cloudflare/workerd#6818).
 */
export async function streamList<Cursor>(
  read: ReadRows<Cursor>,
  writer: Writer,
): Promise<ReadableStream<Uint8Array>> {
  const parts = partsOf(read, writer)
  let ready: IteratorResult<string, void> | null = await parts.next()
  let failure: unknown = null
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (failure !== null) {
          controller.error(failure)
          return
        }
        try {
          const { value, done } = ready ?? (await parts.next())
          ready = null
          if (done === true) controller.close()
          else controller.enqueue(encoder.encode(value))
        } catch (error) {
          failure = error
          if (writer.broken === '') controller.error(error)
          else controller.enqueue(encoder.encode(writer.broken))
        }
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
