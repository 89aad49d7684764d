import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { root } from '../paths.ts'
import { jsonOfRecord } from './json-line.ts'
import { readPage } from './read-page.ts'
import { Refused } from './refused.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const archived = readFileSync(join(root, 'data', 'sources', 'weihai-17-2-77.txt'), 'utf8')

/** Reads what it can: a record, or the reason of the refusal. Anything else thrown is a fault. */
function attempt(content: Uint8Array | string, name = 'page.html') {
  try {
    return readPage(typeof content === 'string' ? bytes(content) : content, name)
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
}

describe('the Weihai letter, with an invented contact', () => {
  const letter = archived.replace('联系人:柳某', '联系人:柳青青')
  const record = readPage(bytes(letter), 'weihai.txt')

  it('gives its published record', () => {
    expect(jsonOfRecord('weihai.txt', record)).toMatchObject({
      outcome: 'reply',
      reason: null,
      doubts: [],
      fields: {
        kind: 'npc_suggestion',
        term: 17,
        session: 2,
        number: '77',
        topic: '关于提升社会组织服务效能的建议',
        addressees: ['丛国序'],
        department: '威海市民政局',
        signed_on: '2018-07-02',
        published_on: '2018-11',
        doc_number: null,
        result_class: null,
      },
    })
    expect(record.title).toBe('关于市十七届人大二次会议第77号代表建议的答复')
    expect(record.place.value).toBe('威海市')
    expect(record.attachments).toEqual(['答复附件: 附件下载'])
    expect(record.contact).toEqual(['(联系人:柳某,联系电话:5895609)'])
    expect(record.redactions).toEqual([{ rule: 'contact_name', count: 1 }])
  })

  it('gives the archived text, character for character', () => {
    expect(record.text).toBe(archived)
  })

  it('is read the same from GB18030 and with the line ends of Windows', () => {
    const windows = readPage(bytes(letter.replaceAll('\n', '\r\n')), 'weihai.txt')
    expect(windows.text).toBe(archived)
  })

  it('says where each field was read', () => {
    expect(record.signedOn.taken).toMatchObject({ source: 'signature', printed: '2018年7月2日' })
    expect(record.topic.taken?.source).toBe('opening')
    expect(record.publishedOn.taken).toMatchObject({ printed: '发布日期: 2018-11' })
  })
})

describe('whatever the input', () => {
  it('is read or refused, never a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (content) => {
        attempt(content)
      }),
      { numRuns: 500 },
    )
  })

  const pieces = fc.constantFrom(
    ...'<p> </p> <div> </div> <table><tr><td> <br> &nbsp; &#106; &lt;script&gt; <script>x</script> 关于 市十七届人大二次会议 第77号 建议 的答复 代表 ： : 您提出的 收悉 ，现答复如下： 。 一、 威海市民政局 2018年7月2日 2017821 〔202312号 （联系人：佟雨桐 13800138000） 届 次 第 号 《 》 “ ” javascript:alert(1) 建议序号： 77 发布日期: 2018-11 上一条：'.split(
      ' ',
    ),
    '\n',
    ' ',
  )
  it('made of the pieces of letters is read or refused, and holds nothing active', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (all) => {
        const record = attempt(all.join(''))
        if (typeof record === 'string') return
        expect(record.text).not.toMatch(/<\/?[a-z!]|javascript:/i)
        expect(record.text).not.toContain('13800138000')
      }),
      { numRuns: 1000 },
    )
  })

  const letter =
    '关于市十七届人大二次会议第77号建议的答复\n佟雨代表：\n您提出的关于修路的建议收悉，现答复如下：\n'
  it.each([
    ['nested elements', '<div>'.repeat(500_000)],
    ['unclosed formatting', '<font size=1>'.repeat(400) + '<p>字'.repeat(200_000)],
    ['attributes', `<a ${Array.from({ length: 300_000 }, (_, at) => `a${at}`).join(' ')}>`],
    ['one long line', `<p>${'市十七届人大二次会议第77号建议，'.repeat(5_000)}</p>`],
    ['a long letter', letter + '负责人：'.repeat(20_000)],
    ['many dates', letter + '2018年7月2日\n'.repeat(8_000)],
    ['many numbers', letter + '第12、15号建议'.repeat(9_000)],
    ['many brackets', letter + '《（“'.repeat(30_000)],
    ['many labels', '建议序号：77 发布日期：'.repeat(7_000)],
    ['spaces', letter + ' \u3000'.repeat(45_000)],
    ['comments', '<!--'.repeat(500_000)],
    ['entities', '&amp;'.repeat(500_000)],
    ['angle brackets', '<'.repeat(2_000_000)],
    ['lines', '\n'.repeat(1_000_000)],
    ['scripts', letter + '<script>'.repeat(10_000)],
  ])('%s: an answer, and no character is looked at without end', (_name, content) => {
    const looked = charactersLookedAt(() => attempt(content))
    expect(looked / content.length).toBeLessThan(200)
  })
})

/** How many characters patterns went over, found or not: what grows too fast where a page is read again and again. */
function charactersLookedAt(work: () => unknown): number {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with a pattern below
  const { exec } = RegExp.prototype
  let looked = 0
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = exec.call(this, text)
    looked += (found === null ? text.length : found.index + found[0].length) - from
    return found
  }
  try {
    work()
  } finally {
    RegExp.prototype.exec = exec
  }
  return looked
}
