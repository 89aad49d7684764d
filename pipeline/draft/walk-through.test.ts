import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readDataFolder } from '../authored/data-folder.ts'
import { compile } from '../compile/compile.ts'
import { replyPage } from '../fixtures/reply-page.ts'
import { wordDraft } from '../fixtures/word-draft.ts'
import { readPage } from '../ingest/read-page.ts'
import { root } from '../paths.ts'
import { open } from './doubts.ts'
import { drafterOf } from './drafter.ts'
import { publish } from './publish.ts'
import { acceptAll, review } from './review.ts'
import { readDoubts } from './write-draft.ts'

const id = 'weihai-17-3-58'
let data = ''
let drafts = ''
const today = '2026-11-28'

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'youju-walk-'))
  data = join(folder, 'data')
  drafts = join(folder, 'drafts')
  cpSync(join(root, 'data'), data, { recursive: true })
})

const ingest = (page: string, name = 'page.html') =>
  drafterOf({ data, drafts, today }).draft(readPage(Buffer.from(page), name), name)
/** Reads a draft as an editor does: words its labels, then accepts the rest. */
const readAndAccept = () => {
  wordDraft(join(drafts, id))
  acceptAll(join(drafts, id))
}
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted()
const contents = (folder: string) =>
  files(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')])

/** Answers in order, then the end of the input. */
const typing = (...answers: string[]) => {
  const left = [...answers]
  return () => Promise.resolve(left.shift() ?? null)
}

describe('from a saved page to the published record', () => {
  it('takes ingest, review and publish; then data/ is proved and holds the reply', () => {
    expect(ingest(replyPage()).says).toContain(`drafts/${id}`)
    readAndAccept()
    publish(id, { data, drafts })
    const { dataset, problems } = compile(readDataFolder(data))
    expect(problems).toEqual([])
    const reply = dataset?.tables.replies.find((each) => each.id === id)
    expect(reply).toMatchObject({ signed_on: '2019-06-20', published_on: '2019-09-12' })
    const figures = dataset?.tables.figures.filter((figure) => figure.reply.id === id)
    expect(figures?.map(({ text, value, unit }) => [text, value, unit])).toEqual([
      ['12所', 12, 'site'],
      ['3600个', 3600, 'item'],
      ['312所', 312, 'site'],
      ['82%', 82, 'percent'],
      ['1.2亿元', 120000000, 'CNY'],
    ])
    const promised = dataset?.tables.commitments.filter((each) => each.reply.id === id)
    expect(promised?.map(({ due_on, modality }) => [due_on, modality])).toEqual([
      ['2019-12', 'promise'],
      ['2019-12', 'promise'],
    ])
    expect(readdirSync(drafts)).toEqual([])
  })

  it.each([
    ['2024-118', 'weihai-17-3-2024-118'],
    ['海-5', 'weihai-17-3-hai-5'],
    ['DH0271', 'weihai-17-3-dh0271'],
  ])('takes the number %s as it is printed, and writes it in letters in the id', (number, key) => {
    expect(ingest(replyPage(number)).says).toContain(`drafts/${key}`)
    wordDraft(join(drafts, key))
    acceptAll(join(drafts, key))
    publish(key, { data, drafts })
    const { dataset, problems } = compile(readDataFolder(data))
    expect(problems).toEqual([])
    expect(dataset?.tables.proposals.find(({ id: each }) => each === key)?.number).toBe(number)
  })

  it('takes a damaged date that can be two days only with a second witness, or a reason', () => {
    const damaged = replyPage().replace('2019年6月20日', '2019111')
    expect(ingest(damaged).says).toContain(`drafts/${id}`)
    readAndAccept()
    const file = join(drafts, id, 'replies', `${id}.yaml`)
    const yaml = readFileSync(file, 'utf8')
    // Published on 2019-09-12: of January 11 and November 1 only one lies before it.
    expect(yaml).toContain('signed_on: 2019-01-11')
    publish(id, { data, drafts })
    const before = readDataFolder(data)
    const text = (path: string) => Buffer.from(before.get(path) ?? '').toString('utf8')
    const reply = `replies/${id}.yaml`
    const later = text(reply)
      .replace('published_on: 2019-09-12', 'published_on: null')
      .replace(/^ {2}published_on: \{.*\n/mu, '')
      .replace('absent: {', 'absent: { published_on: not_published,')
    const problems = (yaml: string) =>
      compile(new Map([...before, [reply, Buffer.from(yaml)]])).problems.map(({ what }) => what)
    expect(problems(later)).toContain('“2019111” can be 2019-01-11 or 2019-11-01')
    const reason =
      'corrections: [{ field: signed_on, read: null, reason: the original has two marks }]\n'
    expect(problems(later + reason)).toEqual([])
  })

  it('holds nothing of the contact person, nor anything that could act', () => {
    ingest(
      replyPage(
        58,
        '<img src="http://x.example/a.gif" onerror="act()"><a href="javascript:act()">见附表</a>',
      ),
    )
    for (const [path, text] of contents(drafts)) {
      expect(text, path).not.toMatch(/邵明远|13812345678|x\.example|javascript:|onerror|track\(/u)
    }
  })

  it('changes nothing when the same page comes again, answers included', () => {
    ingest(replyPage())
    readAndAccept()
    const before = contents(drafts)
    expect(ingest(replyPage()).isKnown).toBe(true)
    expect(contents(drafts)).toEqual(before)
  })

  it('knows a published text again, and names a second text of the same number apart', () => {
    ingest(replyPage())
    readAndAccept()
    publish(id, { data, drafts })
    expect(ingest(replyPage()).says).toBe(`the same text is published as ${id}`)
    expect(ingest(replyPage(58, '另有民办园5所。')).says).toContain(`drafts/${id}-r2`)
  })

  it('moves nothing while a doubt is open, or anything is unproved', () => {
    ingest(replyPage())
    const before = contents(data)
    expect(() => publish(id, { data, drafts })).toThrow(/doubts of weihai-17-3-58 are open/u)
    readAndAccept()
    const reply = join(drafts, id, 'replies', `${id}.yaml`)
    writeFileSync(reply, readFileSync(reply, 'utf8').replace('value: 312', 'value: 313'))
    expect(() => publish(id, { data, drafts })).toThrow(/drafts\/weihai-17-3-58\/replies.*312/su)
    expect(contents(data)).toEqual(before)
  })

  it('publishes no words of the importer’s own: accepting all leaves them open', () => {
    ingest(replyPage())
    acceptAll(join(drafts, id))
    const left = open(readDoubts(join(drafts, id)))
    expect(left.map(({ about }) => about)).toContain('figures')
    expect(() => publish(id, { data, drafts })).toThrow(/doubts of weihai-17-3-58 are open/u)
    const answered = join(drafts, id, 'doubts.yaml')
    writeFileSync(
      answered,
      readFileSync(answered, 'utf8').replaceAll('answer: null', 'answer: accepted'),
    )
    expect(() => publish(id, { data, drafts })).toThrow(
      /drafts\/weihai-17-3-58\/replies\/weihai-17-3-58\.yaml:\d+ figures\.0\.label\.en: “Not translated yet: .+” is the importer’s placeholder\. Write in English/u,
    )
  })

  it('is what a plain move of the files makes too, with the ids appended', () => {
    ingest(replyPage())
    readAndAccept()
    for (const folder of ['sources', 'replies', 'proposals', 'bodies', 'deputies'])
      cpSync(join(drafts, id, folder), join(data, folder), { recursive: true })
    const { problems, unregistered } = compile(readDataFolder(data))
    expect(problems).toHaveLength(1)
    expect(unregistered.some((each) => each.id === id)).toBe(true)
  })
})

const isFigure = ({ about }: { about: string }) => about === 'figures'

describe('reviewing', () => {
  const said: string[] = []
  const walk = (...answers: string[]) =>
    review(join(drafts, id), typing(...answers), (words) => said.push(words))
  const left = () => open(readDoubts(join(drafts, id))).map(({ about }) => about)

  it('saves each answer before the next question, and goes on where it stopped', async () => {
    ingest(replyPage())
    wordDraft(join(drafts, id))
    const all = left()
    expect(await walk('a', 'a', 'q')).toBe(false)
    expect(left()).toEqual(all.slice(2))
    expect(await walk(...all.slice(2).map(() => 'a'))).toBe(true)
    expect(left()).toEqual([])
  })

  it('shows the passage', async () => {
    ingest(replyPage())
    await walk()
    await walk(...left().map(() => 's'))
    expect(said.join('\n')).toContain('「今年年底前,我市将新建幼儿园12所')
  })

  it('drops a proposal from its file, and edits what is left in its place', async () => {
    ingest(replyPage())
    wordDraft(join(drafts, id))
    const at = left().indexOf('commitments')
    await walk(
      ...Array.from({ length: at }, () => 'a'),
      'd',
      'e',
      'label.zh',
      '增加幼儿园学位',
      'q',
    )
    const yaml = readFileSync(join(drafts, id, 'replies', `${id}.yaml`), 'utf8')
    expect(yaml).toContain('增加幼儿园学位')
    expect(yaml.match(/modality: /gu)).toHaveLength(1)
    readAndAccept()
    publish(id, { data, drafts })
    expect(compile(readDataFolder(data)).problems).toEqual([])
  })

  it('asks for the words of each label, and accepts none without', async () => {
    ingest(replyPage())
    const at = left().indexOf('figures')
    const plain = Array.from({ length: at }, () => 'a')
    await walk(...plain, 'a', 'w', '', '', 'kindergartens of the city', 'q')
    expect(said.join('\n')).toContain('no words in English yet')
    const yaml = readFileSync(join(drafts, id, 'replies', `${id}.yaml`), 'utf8')
    expect(yaml).toContain('en: "kindergartens of the city"')
    const figures = left().filter((about) => about === 'figures').length
    expect(figures).toBe(readDoubts(join(drafts, id)).doubts.filter(isFigure).length - 1)
  })

  it('takes no answer that the doubt does not offer', async () => {
    ingest(replyPage())
    expect(await walk('d', 'x', 'a', 'q')).toBe(false)
    expect(readDoubts(join(drafts, id)).doubts[0]?.answer).toBe('accepted')
  })
})
