import { expect, test } from 'vitest'
import { compile } from '../compile/compile.ts'
import { changedData, problemsAfter, weihaiReply } from '../fixtures/changed-data.ts'
import { sha256 } from './archived-text.ts'

const text = '资助名单(示例)\n'
const record = [
  'publisher: null',
  'original_url: null',
  'retrieved_on: null',
  'cms: null',
  `sha256: ${sha256(text)}`,
  'redactions: []',
  'recorded_on: "2026-11-24"',
  'absent: { publisher: unknown, original_url: unknown, retrieved_on: unknown, cms: unknown }',
].join('\n')
const bytes = (words: string) => new TextEncoder().encode(words)
const withAttachment = (archived: boolean) =>
  changedData(weihaiReply, [['attachments', 0, 'archived'], archived])
    .set('sources/weihai-17-2-77-attachment-1.txt', bytes(text))
    .set('sources/weihai-17-2-77-attachment-1.yaml', bytes(record))

test('an attachment that is said to be archived is there', () => {
  expect(problemsAfter(weihaiReply, [['attachments', 0, 'archived'], true])).toEqual([
    'attachments: “附件下载” is said to be archived, but no source has the id weihai-17-2-77-attachment-1',
  ])
})

test('an attachment that is archived says so', () => {
  expect(compile(withAttachment(false)).problems.map(({ what }) => what)).toContain(
    '“附件下载” is said not to be archived, but source weihai-17-2-77-attachment-1 is',
  )
})

test('an archived attachment is published as a source of its reply', () => {
  const { unregistered, problems } = compile(withAttachment(true))
  expect(unregistered.map(({ id }) => id)).toEqual(['weihai-17-2-77-attachment-1'])
  expect(problems.map(({ subject }) => subject)).toEqual(['sources weihai-17-2-77-attachment-1'])
})
