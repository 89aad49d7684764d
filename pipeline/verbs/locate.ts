import { readArchive } from '../authored/archive.ts'
import { readDataFolder } from '../authored/data-folder.ts'
import { paths } from '../paths.ts'
import { formatProblem } from '../problem.ts'
import { proveLetter } from '../prove/letter.ts'
import { contextOf } from '../prove/quote.ts'
import { Refusal } from '../refusal.ts'
import { CodePoints } from '../text/code-points.ts'
import { decodeUtf8 } from '../text/utf8.ts'

/** `npm run locate -- <reply> <words>`: prints every place of the words as a quote ready to paste. */
export function run([id = '', words = '']: readonly string[]): number {
  const { archive, problems } = readArchive(readDataFolder(paths.data))
  if (archive === null) throw new Refusal(problems.map(formatProblem).join('\n'))
  const reply = archive.replies.get(id)
  const bytes = archive.texts.get(reply?.value.source ?? '')?.bytes
  const text = bytes === undefined ? null : decodeUtf8(bytes)
  if (reply === undefined || text === null || words === '') {
    throw new Refusal('Usage: npm run locate -- <reply id> <words of its letter>')
  }
  const letter = proveLetter(reply, new CodePoints(text), (problem) => {
    throw new Refusal(formatProblem(problem))
  })
  if (letter === null) return 1
  let found = 0
  for (const { anchor, start: from, text: sentence } of letter.sentences.values()) {
    for (let unit = sentence.indexOf(words); unit >= 0; unit = sentence.indexOf(words, unit + 1)) {
      const start = letter.text.pointAt(letter.text.unitAt(from) + unit)
      const end = start + [...words].length
      const quote = { anchor, start, end, exact: words, ...contextOf(letter, start, end) }
      console.log(JSON.stringify(quote))
      found += 1
    }
  }
  if (found === 0) throw new Refusal(`“${words}” does not stand in any sentence of ${id}.`)
  return 0
}
