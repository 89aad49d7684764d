import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Reading } from './reading.ts'
import { scanQuantities } from './scan-quantities.ts'

const themes = ['money', 'people', 'measures', 'shares', 'time']

/** `200 at_least CNY year`, `30..50 range percent`: a reading as the tables write it. */
function say({ value, low, high, qualifier, unit, per }: Reading): string {
  const number = value?.toFixed() ?? `${low?.toFixed() ?? ''}..${high?.toFixed() ?? ''}`
  return [number, qualifier, unit, ...(per.length === 0 ? [] : [per.join()])].join(' ')
}

describe.each(themes)('phrases of official letters: %s', (theme) => {
  const lines = readFileSync(new URL(`phrases/${theme}.txt`, import.meta.url), 'utf8').split('\n')
  const rows = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | '))
  test.each(rows)('%s is read as %s', (sentence, expected) => {
    const read = scanQuantities(sentence).map(say)
    expect(read.join('; ') || '–').toBe(expected)
  })
})
