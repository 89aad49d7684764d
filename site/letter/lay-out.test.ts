import { expect, test } from 'vitest'
import type { Paragraph, Section } from '../../schemas/letter.ts'
import { groupBySection, layOut, outlineOf, sentenceAt } from './lay-out.ts'

const paragraph = (kind: Paragraph['kind'], anchor: string, start: number): Paragraph => ({
  anchor: `p${start + 1}`,
  kind,
  sentences: [{ anchor, start, end: start + 4, text: `${kind.slice(0, 2)}\n${anchor}` }],
})
const heading = paragraph('heading', 's4', 30)
const sections: Section[] = [
  {
    heading: null,
    paragraphs: [
      paragraph('page_header', 's1', 0),
      paragraph('title', 's2', 10),
      paragraph('body', 's3', 20),
    ],
  },
  {
    heading: heading.sentences[0] ?? null,
    paragraphs: [heading, paragraph('body', 's5', 40), paragraph('page_footer', 's6', 50)],
  },
]

test('what the web page printed around a letter stands apart from it', () => {
  const { pageHeader, letter, pageFooter } = layOut(sections)
  expect([pageHeader, letter, pageFooter].map((part) => part.map(({ kind }) => kind))).toEqual([
    ['page_header'],
    ['title', 'body', 'heading', 'body'],
    ['page_footer'],
  ])
})

test('the outline names the headings and where they stand', () => {
  expect(outlineOf(sections)).toEqual([{ anchor: 's4', text: 'he s4' }])
})

test('records are grouped by the section they stand in, in the order of the letter', () => {
  const at = (start: number) => ({ evidence: { start } })
  expect(groupBySection(sections, [at(45), at(12), at(31)])).toEqual([
    { heading: null, records: [at(12)] },
    { heading: 'he s4', records: [at(31), at(45)] },
  ])
})

test('a sentence is found by its anchor, or its absence is named', () => {
  expect(sentenceAt(sections, 's5').start).toBe(40)
  expect(() => sentenceAt(sections, 's9')).toThrow('s9')
})
