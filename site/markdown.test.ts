import { expect, test } from 'vitest'
import { readMarkdown } from './markdown.ts'

test('a link to a file of the repository, which a page cannot lead to, is its words', () => {
  expect(readMarkdown('In full in [docs/x.md](docs/x.md).')).toEqual([
    { kind: 'paragraph', runs: [{ text: 'In full in docs/x.md.', code: false }] },
  ])
})

test('headings, paragraphs, lists and code are read, broken lines put together', () => {
  const text = '# All\n\n## Day\n\nOne `code`\ntwo.\n\n- a\n  b\n- `c`\n'
  expect(readMarkdown(text)).toEqual([
    { kind: 'title', runs: [{ text: 'All', code: false }] },
    { kind: 'heading', runs: [{ text: 'Day', code: false }] },
    {
      kind: 'paragraph',
      runs: [
        { text: 'One ', code: false },
        { text: 'code', code: true },
        { text: ' two.', code: false },
      ],
    },
    { kind: 'list', items: [[{ text: 'a b', code: false }], [{ text: 'c', code: true }]] },
  ])
})

test('what is not read is refused, not shown wrong', () => {
  expect(() => readMarkdown('| a | b |')).toThrow('does not read')
})
