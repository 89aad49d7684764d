import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { replyPage } from '../fixtures/reply-page.ts'
import { readPage } from '../ingest/read-page.ts'
import { paths } from '../paths.ts'
import { drafterOf } from './drafter.ts'
import { publish } from './publish.ts'
import { acceptAll, review } from './review.ts'
import { DOUBTS, readDoubts } from './write-draft.ts'

const id = 'weihai-17-3-58'
const record = `replies/${id}.yaml`
let drafts = ''
let draft = ''
beforeEach(() => {
  drafts = mkdtempSync(join(tmpdir(), 'youju-half-'))
  draft = join(drafts, id)
  drafter().draft(readPage(Buffer.from(replyPage()), 'page.html'), 'page.html')
})

const drafter = () => drafterOf({ data: paths.data, drafts, today: '2026-11-28' })
const edit = (path: string, from: RegExp, to: string) => {
  const file = join(draft, path)
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}
/** The first two doubts are about a department and a deputy, the third about the first figure. */
const Figures = z.object({ figures: z.array(z.unknown()) })
const figures = () => Figures.parse(parse(readFileSync(join(draft, record), 'utf8'))).figures
/** Types the answers, then ends the input. */
const answer = (...typed: string[]) =>
  review(
    draft,
    () => Promise.resolve(typed.shift() ?? null),
    () => undefined,
  )

describe('a draft in the midst of being edited is refused with the place and what to do', () => {
  const remedy = 'or delete the draft’s folder and ingest its page again.'
  it('where its doubts are no YAML, by whatever reads drafts', () => {
    edit(DOUBTS, /^page: .*$/mu, 'page: [half')
    const says = new RegExp(`${DOUBTS}:\\d+ is not valid YAML: .+ Correct it, ${remedy}`, 'u')
    expect(() => readDoubts(draft)).toThrow(says)
    expect(() => publish(id, { data: paths.data, drafts })).toThrow(says)
    expect(drafter).toThrow(says)
  })

  it('where its doubts are gone, or say what no doubt says', () => {
    edit(DOUBTS, /answer: null/u, 'answer: perhaps')
    expect(() => readDoubts(draft)).toThrow(`${DOUBTS} doubts.0.answer: Invalid`)
    rmSync(join(draft, DOUBTS))
    expect(() => readDoubts(draft)).toThrow(
      `${DOUBTS} is missing or cannot be read. Restore it, ${remedy}`,
    )
  })

  it('where a record is no YAML, and nothing of the draft changes', async () => {
    edit(record, /^figures:/mu, 'figures: [')
    expect(() => acceptAll(draft)).toThrow(`${record}:`)
    await expect(answer('s', 's', 'd')).rejects.toThrow(`${record}:`)
    expect(readDoubts(draft).doubts[2]?.answer).toBeNull()
  })
})

it.each(['Kindergartens: in all', '[not a list', '371000'])(
  '%s, typed in review as a value, is text',
  async (typed) => {
    await answer('s', 's', 'e', 'label.en', typed)
    expect(figures()[0]).toMatchObject({ label: { en: typed } })
  },
)

it('dropping a proposal that was stopped between its two files is finished, not done twice', async () => {
  const [first, ...others] = figures()
  const whole = new Map([record, DOUBTS].map((path) => [path, readFileSync(join(draft, path))]))
  await answer('s', 's', 'd')
  expect(figures()).toEqual(others)
  expect(readDoubts(draft).doubts[2]?.answer).toBe('dropped')
  // As it was left by a run that was stopped after the first of the two moves.
  const changed = readFileSync(join(draft, DOUBTS))
  mkdirSync(join(draft, '.pending'))
  renameSync(join(draft, DOUBTS), join(draft, '.pending', DOUBTS))
  writeFileSync(join(draft, DOUBTS), whole.get(DOUBTS) ?? '')
  await answer()
  expect(readFileSync(join(draft, DOUBTS))).toEqual(changed)
  expect(figures()).not.toContainEqual(first)
  expect(figures()).toEqual(others)
})
