import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ReplyEntry } from '../../schemas/reply.ts'
import { parse } from 'yaml'
import { letterOf } from '../fixtures/letter.ts'
import { weihaiPage } from '../fixtures/weihai-page.ts'
import { readPage } from '../ingest/read-page.ts'
import { root } from '../paths.ts'
import { parseNumeralWords } from '../quantity/numeral-words.ts'
import { proposeChecks } from './checks.ts'
import { citedDocuments } from './cited.ts'
import { proposeCommitments } from './commitments.ts'
import { proposeFigures } from './figures.ts'
import { parsePromisePhrases } from './promise-phrases.ts'

const data = (path: string) => readFileSync(join(root, 'data', path), 'utf8')

const published = ReplyEntry.parse(parse(data('replies/weihai-17-2-77.yaml')))
const record = readPage(weihaiPage(), 'page.txt')
const letter = letterOf(record.text)
const proposer = {
  letter,
  signedOn: record.signedOn.value,
  words: parseNumeralWords(data('numeral-words.yaml')),
  topic: record.topic.value ?? '',
}
const { figures, unexplained } = proposeFigures(proposer)
const phrases = parsePromisePhrases(data('promise-phrases.yaml'))
const commitments = proposeCommitments(proposer, figures, phrases)

describe('the Weihai letter with an invented contact', () => {
  it('is archived as it was published, the contact masked', () => {
    expect(record.text).toBe(data('sources/weihai-17-2-77.txt'))
    expect(record.redactions).toEqual([{ rule: 'contact_name', count: 1 }])
  })

  it('gives the published fields', () => {
    expect({
      kind: record.kind.value,
      term: record.term.value,
      session: record.session.value,
      number: record.number.value,
      topic: record.topic.value,
      addressees: record.addressees.value,
      department: record.department.value,
      signed_on: record.signedOn.value,
      published_on: record.publishedOn.value,
      doc_number: record.docNumber.value,
      result_class: record.resultClass.value,
      title: record.title,
      attachments: record.attachments,
    }).toEqual({
      kind: 'npc_suggestion',
      term: 17,
      session: 2,
      number: '77',
      topic: '关于提升社会组织服务效能的建议',
      addressees: ['丛国序'],
      department: '威海市民政局',
      signed_on: published.signed_on,
      published_on: published.published_on,
      doc_number: published.doc_number,
      result_class: null,
      title: published.title,
      attachments: ['答复附件: 附件下载'],
    })
  })

  it('gives every published figure with its value, unit, qualifier and place, and no other', () => {
    const said = ({
      evidence,
      value,
      low,
      high,
      qualifier,
      unit,
      unit_text,
      per,
      text,
    }: ReplyEntry['figures'][number]) => ({
      evidence,
      value,
      low,
      high,
      qualifier,
      unit,
      unit_text,
      per,
      text,
    })
    expect(figures.map(said)).toEqual(published.figures.map(said))
    expect(unexplained).toEqual([])
  })

  it('gives at least 95 % of the commitments with modality, due date and target; at most 5 % are none', () => {
    const places = new Map(published.figures.map(({ id, evidence }) => [id, evidence.start]))
    const proposed = new Map(figures.map(({ id, evidence }) => [id, evidence.start]))
    const said = (
      { evidence, modality, due_text, due_on, due_rule, target }: ReplyEntry['commitments'][number],
      starts: ReadonlyMap<string, number>,
    ) =>
      JSON.stringify([
        evidence.anchor,
        modality,
        due_text,
        due_on,
        due_rule,
        starts.get(target ?? '') ?? null,
      ])
    const wanted = published.commitments.map((each) => said(each, places))
    const left = [...wanted]
    let right = 0
    for (const each of commitments.map((one) => said(one, proposed))) {
      const at = left.indexOf(each)
      if (at === -1) continue
      left.splice(at, 1)
      right += 1
    }
    expect(right / wanted.length).toBeGreaterThanOrEqual(0.95)
    expect((commitments.length - right) / commitments.length).toBeLessThanOrEqual(0.05)
  })

  it('quotes each commitment as the published record does, or more narrowly', () => {
    const close = commitments.filter(({ evidence }) =>
      published.commitments.some(
        (each) => each.evidence.start === evidence.start && each.evidence.end === evidence.end,
      ),
    )
    expect(close.length / commitments.length).toBeGreaterThanOrEqual(0.8)
  })

  it('proposes the checks that its numbers and dates call for', () => {
    const kinds = proposeChecks(figures, commitments).map(({ kind }) => kind)
    expect(kinds).toContain('product')
    expect(kinds).toContain('deadline')
  })

  it('names the documents it cites', () => {
    expect(citedDocuments(letter).map(({ title }) => title)).toContain(
      '关于改革社会组织管理制度促进社会组织健康有序发展的实施意见',
    )
  })
})
