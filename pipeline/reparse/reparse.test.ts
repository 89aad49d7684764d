import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReplyEntry } from '../../schemas/reply.ts'
import { type Archive, readArchive } from '../authored/archive.ts'
import { readDataFolder } from '../authored/data-folder.ts'
import { reported } from '../fixtures/letter.ts'
import { root } from '../paths.ts'
import { reparseArchive } from './reparse.ts'

const { archive } = readArchive(readDataFolder(join(root, 'data')))
if (archive === null) throw new Error('data/ cannot be read')

/** The archive with one reply changed. */
function changed(by: Partial<ReplyEntry>): Archive {
  const replies = new Map(archive?.replies)
  const [id, reply] = [...replies][0] ?? []
  if (id === undefined || reply === undefined || archive === null) throw new Error('no reply')
  replies.set(id, { ...reply, value: { ...reply.value, ...by } })
  return { ...archive, replies }
}

describe('the archive, read again', () => {
  it('gives every published record, or a recorded correction', () => {
    expect(reported((report) => reparseArchive(archive, report))).toEqual([])
  })

  it('refuses a record edited without a word', () => {
    const edited = changed({ signed_on: '2018-07-03' })
    expect(reported((report) => reparseArchive(edited, report))).toEqual([
      'reparse: signed_on: published is 2018-07-03, the importer reads 2018-07-02',
    ])
  })

  it('takes an edit that is recorded with what was read and why', () => {
    const corrections: ReplyEntry['corrections'] = [
      { field: 'signed_on', read: '2018-07-02', reason: 'made up for this test' },
    ]
    const edited = changed({ signed_on: '2018-07-03', corrections })
    expect(reported((report) => reparseArchive(edited, report))).toEqual([])
  })

  it('refuses a correction of nothing', () => {
    const corrections: ReplyEntry['corrections'] = [
      { field: 'title', read: '别的标题', reason: 'made up for this test' },
    ]
    expect(reported((report) => reparseArchive(changed({ corrections }), report))).toEqual([
      'reparse: a correction of title, which is read as published',
    ])
  })
})
