import { expect, test } from 'vitest'
import type { Check, Operand } from '../../schemas/check.ts'
import { drawingOf } from './check-drawing.ts'

const evidence = {
  source: 'somewhere-1-1-1',
  anchor: 's1',
  start: 0,
  end: 1,
  exact: '数',
  prefix: '',
  suffix: '',
  url: '/replies/somewhere-1-1-1/#s1',
}

function printed(
  role: Operand['role'],
  quantity: { value?: number; low?: number; high?: number },
): Operand {
  const { value = null, low = null, high = null } = quantity
  const figure = {
    id: 'somewhere-1-1-1_figure',
    name: '金额',
    url: '/api/v1/figures/somewhere-1-1-1_figure',
    value,
    low,
    high,
    qualifier: value === null ? ('range' as const) : ('exact' as const),
    unit: 'CNY' as const,
    unit_text: '元',
    per: [],
    text: '金额',
  }
  const name = { zh: '金额', en: 'amount' }
  return { role, name, shown: '金额', basis: { type: 'figure', figure, evidence } }
}

function dated(role: Operand['role'], shown: string): Operand {
  const name = { zh: '原文', en: 'the text' }
  return { role, name, shown, basis: { type: 'passage', evidence } }
}

const draw = (
  kind: Check['kind'],
  operands: Operand[],
  arithmetic: Check['arithmetic'] = { expression: '', computed: '', printed: '' },
) => drawingOf({ kind, operands, arithmetic })

test('a product is drawn above what is printed, each as its interval', () => {
  const operands = [
    printed('factor', { low: 30, high: 60 }),
    printed('factor', { value: 20 }),
    printed('printed', { low: 510, high: 1020 }),
  ]
  const drawing = draw('product', operands, {
    expression: '30–60 × 20 = 600–1200; 510 ÷ 30 = 17',
    computed: '600–1200',
    printed: '510–1020',
  })
  expect(drawing?.draws).toBe('quantities')
  const [computed, result] = drawing?.draws === 'quantities' ? (drawing.rows[0]?.bars ?? []) : []
  expect(computed).toMatchObject({ tone: 'derived', extent: { from: 600, to: 1200 } })
  expect(computed?.said).toBe('30–60 × 20 = 600–1200')
  expect(result).toMatchObject({ tone: 'printed', extent: { from: 510, to: 1020 } })
})

test('a floor over years goes on beside the total', () => {
  const operands = [
    printed('floor', { value: 2e6 }),
    printed('periods', { value: 2 }),
    printed('total', { value: 2826000 }),
  ]
  const drawing = draw('floor_vs_total', operands, {
    expression: '≥2000000 × 2 = ≥4000000',
    computed: '≥4000000',
    printed: '2826000',
  })
  const bars = drawing?.draws === 'quantities' ? (drawing.rows[0]?.bars ?? []) : []
  expect(bars.map(({ extent }) => extent.end)).toEqual(['open', 'closed'])
})

test('two due dates are drawn with the precision each is given in', () => {
  const operands = [dated('statement', '到今年年底'), dated('statement', '到2020年')]
  const drawing = draw('deadline', operands, {
    expression: '2018-12 ≠ 2020',
    computed: '2018-12',
    printed: '2020',
  })
  const rows = drawing?.draws === 'dates' ? drawing.rows : []
  expect(rows.map(({ on }) => on)).toEqual(['2018-12', '2020'])
  expect(rows[0]?.said).toBe('“到今年年底”：2018年12月')
})

test('two dates in their order are both drawn', () => {
  const operands = [dated('earlier', '2018年7月2日'), dated('later', '2018-11')]
  const drawing = draw('date', operands, {
    expression: '…',
    computed: '122–151',
    printed: '2018-07-02 → 2018-11',
  })
  expect(drawing?.draws === 'dates' ? drawing.rows.map(({ on }) => on) : []).toEqual([
    '2018-07-02',
    '2018-11',
  ])
})

test('units, and a statement that stands alone, are not drawn', () => {
  expect(draw('unit', [printed('statement', { value: 1 })])).toBeNull()
  expect(draw('scope', [printed('statement', { value: 4 })])).toBeNull()
})
