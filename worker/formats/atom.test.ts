import fc from 'fast-check'
import { parseAtomFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { compiledTables } from '../../pipeline/fixtures/compiled-tables.ts'
import { nastyTexts } from '../../pipeline/fixtures/nasty-texts.ts'
import { declared, resourceNames } from '../../schemas/resources.ts'
import type { SearchHit } from '../../schemas/search-hit.ts'
import { atomFeed, type Feed } from './atom.ts'
import { type Entry, entryReader, hitEntry } from './entry.ts'
import { plainText } from './plain-text.ts'

const tables = compiledTables()
const origin = 'https://youju.example'

const feed: Feed = {
  origin,
  title: '有据 · 答复',
  key: 'replies?q=%E5%85%BB%E8%80%81',
  releasedOn: '2026-11-24',
  self: '/api/v1/replies.atom?q=%E5%85%BB%E8%80%81&limit=5',
  first: '/api/v1/replies.atom?q=%E5%85%BB%E8%80%81&limit=5',
  next: '/api/v1/replies.atom?q=%E5%85%BB%E8%80%81&limit=5&cursor=a.b',
  page: '/replies/?q=%E5%85%BB%E8%80%81',
  entries: [],
}

const entry: Entry = {
  key: 'replies/a',
  title: '题',
  updated: '2026-11-24',
  page: '/replies/a/',
  api: '/api/v1/replies/a',
  author: null,
  summary: ['甲', '乙'],
  sentence: null,
}

/** Reads a document as XML 1.0 demands, and throws where it is not well-formed. */
function strictly(xml: string): string {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return xml
}

const read = async (changed: Partial<Feed>) =>
  parseAtomFeed(strictly(await atomFeed({ ...feed, ...changed })))

const fed = resourceNames.filter((resource) => declared(resource).feeds.includes('atom'))

test.each(fed)('a feed reader finds every one of the %s', async (resource) => {
  const entries = tables[resource].map(entryReader(resource))
  const { entries: found } = await read({ entries })
  expect(found?.map(({ id, title }) => ({ id, title: title?.value }))).toEqual(
    entries.map(({ key, title }) => ({ id: `tag:youju,2026:${key}`, title })),
  )
  expect(new Set(found?.map(({ id }) => id)).size).toBe(entries.length)
})

test('a reply is by its department, and leads to its page, its record and its sentence', async () => {
  const entries = tables.replies.map(entryReader('replies'))
  const [found] = (await read({ entries })).entries ?? []
  expect(found).toMatchObject({
    id: 'tag:youju,2026:replies/weihai-17-2-77',
    updated: '2026-11-24T00:00:00+08:00',
    authors: [{ name: '威海市民政局' }],
    links: [
      { rel: 'alternate', type: 'text/html', href: `${origin}/replies/weihai-17-2-77/` },
      {
        rel: 'related',
        type: 'application/json',
        href: `${origin}/api/v1/replies/weihai-17-2-77`,
      },
      { rel: 'via', href: expect.stringMatching(/^https:.*\/#s\d+$/) },
    ],
    summary: { type: 'html' },
  })
  expect(found?.summary?.value).toContain('<p>署名日期：2018-07-02</p>')
  expect(found?.summary?.value).toMatch(/<a href="https:\/\/youju\.example\/replies\/[^"]*#s\d+">/)
})

test('a commitment says its words, its due date and what came to light later', () => {
  const due = tables.commitments.find(({ due_latest }) => due_latest === '2018-12-31')
  const { summary, sentence } = entryReader('commitments')(due)
  expect(summary).toEqual([
    `原文：“${due?.text ?? ''}”`,
    `期限：${due?.due_text ?? ''}（至 2018-12-31）`,
    '后续材料：未见后续材料',
    '出自：关于市十七届人大二次会议第77号代表建议的答复',
  ])
  expect(sentence).toBe(due?.evidence.url)
})

test('a change says what happened, why, and where the record is now', () => {
  const [change] = tables.changes
  const moved = { id: 'b', name: 'b', url: '/api/v1/figures/b' }
  const note = { zh: '说明文字', en: 'words' }
  const renamed = { ...change, resource: 'figures', action: 'renamed', to: moved, note }
  expect(entryReader('changes')({ ...renamed, reason: 'duplicate' })).toMatchObject({
    title: expect.stringMatching(/^编号变更：数字 /),
    summary: [expect.stringMatching(/^数字 /), '原因：与另一记录重复', '现编号：b', '说明文字'],
  })
})

test('a search hit shows what was found, and leads to the first sentence of it', () => {
  const match = { field: 'title', anchor: null, url: '/replies/a/', text: '题', highlights: [] }
  const cut = { cut_before: false, cut_after: false }
  const hit: SearchHit = {
    resource: 'replies',
    record: { id: 'a', name: '甲的答复', url: '/api/v1/replies/a' },
    page_url: '/replies/a/',
    date: '2018',
    body: { id: 'b', name: '民政局', url: '/api/v1/bodies/b' },
    matches: [
      { ...match, ...cut },
      {
        ...match,
        anchor: 's3',
        url: '/replies/a/#s3',
        text: '养老',
        cut_before: true,
        cut_after: true,
      },
    ],
    matching: 2,
  }
  expect(hitEntry(hit, { recorded_on: '2026-11-24' })).toEqual({
    key: 'replies/a',
    title: '答复：甲的答复',
    updated: '2026-11-24',
    page: '/replies/a/',
    api: '/api/v1/replies/a',
    author: '民政局',
    summary: ['题', '…养老…'],
    sentence: '/replies/a/#s3',
  })
})

describe('the feed', () => {
  test('is in Chinese, and names its licence', async () => {
    expect(await atomFeed(feed)).toContain('xml:lang="zh-CN"')
    expect(await read({})).toMatchObject({ rights: { value: 'CC BY 4.0' } })
  })

  test('leads to itself, its first page and the next, all under one id', async () => {
    const { id, links } = await read({})
    const hrefOf = (rel: string) => links?.find((link) => link.rel === rel)?.href
    expect(id).toBe('tag:youju,2026:replies?q=%E5%85%BB%E8%80%81')
    expect(hrefOf('self')).toBe(`${origin}${feed.self}`)
    expect(hrefOf('first')).toBe(`${origin}${feed.first}`)
    expect(hrefOf('next')).toBe(`${origin}${feed.next ?? ''}`)
    expect((await read({ next: null })).links?.map(({ rel }) => rel)).not.toContain('next')
  })

  test('is as new as its newest entry, or as the release when it has none', async () => {
    const entries = ['2026-01-02', '2026-03-04', '2025-12-31'].map((updated) => ({
      ...entry,
      key: `replies/${updated}`,
      updated,
    }))
    expect((await read({ entries })).updated).toBe('2026-03-04T00:00:00+08:00')
    expect((await read({})).updated).toBe('2026-11-24T00:00:00+08:00')
  })

  test('gives the same bytes for the same records', async () => {
    const entries = tables.commitments.map(entryReader('commitments'))
    expect(await atomFeed({ ...feed, entries })).toBe(await atomFeed({ ...feed, entries }))
  })
})

describe('texts that break files', () => {
  test('come back from a strict reader as they were, what XML cannot hold apart', async () => {
    const texts = nastyTexts.filter((text) => text.length < 1000 && plainText(text).trim() !== '')
    const entries = texts.map((text, at) => ({
      ...entry,
      key: `replies/r${at}`,
      title: text,
      author: text,
      summary: [text],
    }))
    const { entries: found } = await read({ title: '"<&\u0001', entries })
    const asRead = texts.map((text) =>
      plainText(text).replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
    )
    expect(found?.map(({ title }) => title?.value.trim())).toEqual(
      asRead.map((text) => text.trim()),
    )
    expect(found).toHaveLength(texts.length)
  })

  test('of any kind leave the feed well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const entries = [{ ...entry, title: text, author: text, summary: [text, text] }]
        strictly(await atomFeed({ ...feed, title: text, entries }))
      }),
    )
  })
})
