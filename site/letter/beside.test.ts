import { expect, test } from 'vitest'
import type { Operand } from '../../schemas/check.ts'
import type { Evidence } from '../../schemas/evidence.ts'
import type { Paragraph } from '../../schemas/letter.ts'
import { besideParagraphs, checksTouching } from './beside.ts'

const paragraph = (anchor: string, ...sentences: string[]): Paragraph => ({
  anchor,
  kind: 'body',
  sentences: sentences.map((each) => ({ anchor: each, start: 0, end: 1, text: '。' })),
})
const at = (anchor: string): Evidence => ({
  source: 'letter',
  url: `/replies/letter/#${anchor}`,
  anchor,
  start: 0,
  end: 1,
  exact: '。',
  prefix: '',
  suffix: '',
})
const passage = (anchor: string): Operand => ({
  role: 'statement',
  name: { zh: '表述', en: 'statement' },
  shown: '三级',
  basis: { type: 'passage', evidence: at(anchor) },
})
const elsewhere: Operand = {
  ...passage('s1'),
  basis: {
    type: 'citation',
    citation: { title: '年鉴', publisher: '省志办', published_on: null, url: null },
  },
}
const amount: Operand = {
  ...passage('s3'),
  basis: {
    type: 'figure',
    evidence: at('s3'),
    figure: {
      id: 'letter_total',
      name: '总额',
      url: '/api/v1/figures/letter_total',
      value: 1,
      low: null,
      high: null,
      qualifier: 'exact',
      unit: 'CNY',
      unit_text: '元',
      per: [],
      text: '1元',
    },
  },
}
const letter = [paragraph('p1', 's1'), paragraph('p2', 's2', 's3'), paragraph('p3', 's4')]

test('a commitment stands beside the paragraph that holds its sentence', () => {
  const promise = { evidence: at('s3') }
  const beside = besideParagraphs(letter, [promise], [])
  expect(beside('p2')?.commitments).toEqual([promise])
  expect(beside('p1')).toBeNull()
})

test('a check stands whole beside the first passage it rests on, and is pointed at beside the others', () => {
  const check = { id: 'letter_levels', operands: [passage('s4'), passage('s2'), elsewhere] }
  const beside = besideParagraphs(letter, [], [check])
  expect(beside('p1')).toBeNull()
  expect(beside('p2')).toEqual({ commitments: [], checks: [check], checksAgain: [] })
  expect(beside('p3')).toEqual({ commitments: [], checks: [], checksAgain: [check] })
})

test('a check touches the figures it computes with, and no other', () => {
  const check = { id: 'letter_sum', operands: [amount, passage('s4')] }
  expect(checksTouching([check], 'letter_total')).toEqual([check])
  expect(checksTouching([check], 'letter_count')).toEqual([])
})
