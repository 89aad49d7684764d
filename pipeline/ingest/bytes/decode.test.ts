import { describe, expect, it } from 'vitest'
import { Refused } from '../refused.ts'
import { decode } from './decode.ts'
import { refuseByKind } from './sniff.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** “关于修路的建议” in GB18030. */
const gb = Uint8Array.from([
  0xb9, 0xd8, 0xd3, 0xda, 0xd0, 0xde, 0xc2, 0xb7, 0xb5, 0xc4, 0xbd, 0xa8, 0xd2, 0xe9,
])
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

describe('decoding', () => {
  it('tells UTF-8 and GB18030 by their bytes', () => {
    expect(decode(utf8('关于修路的建议'))).toMatchObject({ encoding: 'utf-8', doubts: [] })
    expect(decode(gb)).toMatchObject({ text: '关于修路的建议', encoding: 'gb18030', doubts: [] })
  })

  it('believes the bytes more than the declaration, and says so', () => {
    const page = decode(utf8('<meta charset="gb2312">关于修路的建议'))
    expect(page.encoding).toBe('utf-8')
    expect(page.doubts).toHaveLength(1)
    expect(decode(join(utf8('<meta charset=utf-8>'), gb)).encoding).toBe('gb18030')
  })

  it('takes off the mark and the line ends of Windows', () => {
    expect(decode(utf8('\uFEFF关于\r\n建议\r')).text).toBe('关于\n建议\n')
  })

  it('shows a broken byte and says so', () => {
    const page = decode(join(utf8('关于修路的建议。'.repeat(50)), Uint8Array.from([0xe5])))
    expect(page.text).toContain('�')
    expect(page.doubts).toHaveLength(1)
  })

  it('refuses what is neither', () => {
    expect(() =>
      decode(Uint8Array.from({ length: 400 }, (_, at) => 128 + ((at * 37) % 127))),
    ).toThrow(Refused)
    expect(() =>
      decode(join(utf8('<meta charset="big5">'), Uint8Array.from([0xa4, 0xa4, 0xff]))),
    ).toThrow(/Big5/)
  })
})

describe('a file that is no page', () => {
  it.each([
    ['%PDF-1.4', 'a.html', /a PDF/],
    ['PK\u0003\u0004', 'a.html', /Word document or another zip/],
    ['text', 'a.docx', /a Word document/],
    ['text', 'a.mht', /MHTML/],
    ['text', 'A.JPG', /an image/],
    ['', 'a.txt', /empty/],
    ['a\u0000b', 'a.txt', /binary/],
  ])('%j in %s is refused by name', (content, name, reason) => {
    expect(() => refuseByKind(utf8(content), name)).toThrow(reason)
  })

  it('is not told from its name alone where the name says nothing', () => {
    expect(() => refuseByKind(utf8('关于修路的建议'), 'page')).not.toThrow()
  })
})
