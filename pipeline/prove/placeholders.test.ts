import { expect, test } from 'vitest'
import { partPath, problemsAfter, weihaiReply } from '../fixtures/changed-data.ts'

test.each([
  ['en', 'Not translated yet: 资金总额'],
  ['zh', '（标题待拟）'],
])('a label whose %s nobody has written is refused', (language, text) => {
  const path = [...partPath('figures', 'grants-total'), 'label', language]
  expect(problemsAfter(weihaiReply, [path, text]).join('\n')).toMatch(
    new RegExp(
      `figures\\.\\d+\\.label\\.${language}: “${text}” is the importer’s placeholder`,
      'u',
    ),
  )
})
