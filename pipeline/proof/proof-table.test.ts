import { expect, test } from 'vitest'
import { proofReport } from './proof-table.ts'

const section = (title: string, held: number) => ({
  title,
  about: `About ${title}.`,
  rows: [{ claim: 'a claim', tried: 3, held }],
})

test('parts stand in their order, each with its own table', () => {
  const report = proofReport(['One', 'Two'], '', [section('Two', 3), section('One', 3)])
  expect(report.indexOf('## One')).toBeLessThan(report.indexOf('## Two'))
  expect(report).toContain(
    'About Two.\n\n| What | tried | held |\n|---|---:|---:|\n| a claim | 3 | 3 |\n',
  )
})

test('a part that was not run stays as it was, one that was is written anew', () => {
  const before = proofReport(['One', 'Two'], '', [section('One', 1), section('Two', 3)])
  const after = proofReport(['One', 'Two'], before, [section('One', 2)])
  expect(after).toBe(before.replace('| 3 | 1 |', '| 3 | 2 |'))
})

test('a part that there is no more is left out', () => {
  const before = proofReport(['Old'], '', [section('Old', 3)])
  expect(proofReport(['One'], before, [])).not.toContain('Old')
})
