import { Figure } from '../../schemas/figure.ts'
import { digestOf } from '../release/digest.ts'
import { manifestPath } from '../release/manifest.ts'
import { lettersOf, misread } from './evidence.ts'
import type { OpenRelease } from './open-release.ts'
import { readTables } from './tables.ts'

/** The way from one figure to the signed manifest, a line a step; `wrong` names what does not hold. */
export function proveFigure(
  release: OpenRelease,
  id: string,
): { steps: string[]; wrong: string[] } {
  const { tables } = readTables(release)
  const record = tables.get('figures')?.records.find((each) => each.id === id)
  const figure = Figure.loose().safeParse(record).data
  if (figure === undefined)
    return { steps: [], wrong: [`the release has no figure ${id}, or it cannot be read`] }
  const letters = lettersOf(release, tables)
  const { source, anchor, start, end, exact } = figure.evidence
  const sentence = letters.get(source)?.sentences.get(anchor)?.text ?? ''
  const textPath = `texts/${source}.txt`
  const listed = release.manifest.files.find(({ path }) => path === textPath)
  const digest = digestOf(release.files.get(textPath) ?? new Uint8Array())
  const manifest = digestOf(release.files.get(manifestPath) ?? new Uint8Array())
  const value = figure.value ?? `${figure.low ?? ''}–${figure.high ?? ''}`
  return {
    steps: [
      `figure    ${figure.id}: ${figure.qualifier} ${value} ${figure.unit}`,
      `quote     “${exact}”, code points ${start} to ${end} of ${textPath}`,
      `sentence  ${anchor}: ${sentence.trim()}`,
      `text      SHA-256 ${digest}`,
      `manifest  lists ${textPath} with ${listed?.sha256 ?? 'nothing'}`,
      `release   ${release.manifest.release}, manifest SHA-256 ${manifest}`,
    ],
    wrong: [
      ...misread(letters, figure),
      ...(listed?.sha256 === digest ? [] : [`${textPath} is not the text that the manifest lists`]),
    ],
  }
}
