import { expect, test } from 'vitest'
import { compressedSize, stylesheetsOf, weightOf } from './e2e/weight.ts'

test('a page weighs its HTML and each of its styles, less the letter it is read for', () => {
  const html = '<p>威海市民政局</p>'
  const css = 'p { margin: 0 }'
  const sent = compressedSize(html) + 2 * compressedSize(css)
  expect(weightOf({ html, styles: [css, css], letter: '' })).toBe(sent)
  const letter = '威海市民政局'
  expect(weightOf({ html, styles: [css, css], letter })).toBe(sent - compressedSize(letter))
})

test('every stylesheet of a page is found, whatever else it links to', () => {
  const html =
    '<link rel="icon" href="/i.svg"><link rel="stylesheet" href="/a.css"><link href="/b.css" rel="stylesheet">'
  expect(stylesheetsOf(html)).toEqual(['/a.css', '/b.css'])
})
