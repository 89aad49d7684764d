import { Reply } from '../../schemas/reply.ts'
import { recordOrAnswer } from '../api.ts'
import { whoRunsIt } from '../who-runs-it.ts'
import { type Cited, citedLetter } from './cited.ts'

/** A citation of a letter as a file to keep; of a letter that is not there, what the API says of it. */
export async function citationFile(
  id: string | undefined,
  type: string,
  write: (cited: Cited) => string,
): Promise<Response> {
  const reply = await recordOrAnswer('replies', id ?? '', Reply)
  if (reply instanceof Response) return reply
  return new Response(write(citedLetter(reply, whoRunsIt.origin)), {
    headers: { 'Content-Type': type },
  })
}
