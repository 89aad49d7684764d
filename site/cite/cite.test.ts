import { expect, test } from 'vitest'
import { writeBibtex } from './bibtex.ts'
import { citedLetter } from './cited.ts'
import { writeCsl } from './csl.ts'
import { sayGbt7714 } from './gbt7714.ts'

const reply = {
  id: 'weihai-17-2-77',
  body: { id: 'weihai-civil-affairs', name: '威海市民政局', url: '/api/v1/bodies/x' },
  title: '关于第77号代表建议的答复',
  doc_number: null,
  signed_on: '2018-07-02',
  page_url: '/replies/weihai-17-2-77/',
}
const published = citedLetter(reply, 'https://youju.example')
const local = citedLetter(reply, null)

test('GB/T 7714 names author, title, type, date, and leaves the day of reading to the reader', () => {
  expect(sayGbt7714(published)).toBe(
    '威海市民政局. 关于第77号代表建议的答复[A/OL]. (2018-07-02)[引用日期]. https://youju.example/replies/weihai-17-2-77/.',
  )
})

test('a figure is cited by its sentence, and leads there', () => {
  expect(sayGbt7714(published, 's22')).toBe(
    '威海市民政局. 关于第77号代表建议的答复[A/OL]. 2018: 第 s22 句(2018-07-02)[引用日期]. https://youju.example/replies/weihai-17-2-77/#s22.',
  )
})

test('a document number follows the title', () => {
  const numbered = citedLetter({ ...reply, doc_number: '威民字〔2018〕12号' }, null)
  expect(sayGbt7714(numbered)).toContain('的答复：威民字〔2018〕12号[A/OL].')
  expect(writeBibtex(numbered)).toContain('number = {威民字〔2018〕12号}')
  expect(JSON.parse(writeCsl(numbered))).toMatchObject([{ number: '威民字〔2018〕12号' }])
})

test('a local copy, which nobody else can open, gives no address', () => {
  for (const said of [sayGbt7714(local), writeBibtex(local), writeCsl(local)]) {
    expect(said).toContain('本地副本')
    expect(said).not.toMatch(/http|url/i)
  }
})

test('BibTeX keeps the organisation one name, and takes no sign of a title for a command', () => {
  const entry = writeBibtex({ ...published, title: '50%以上{A_B}' })
  expect(entry).toMatch(/^@misc\{weihai-17-2-77,\n/)
  expect(entry).toContain('author = {{威海市民政局}}')
  expect(entry).toContain('title = {{50\\%以上\\{A\\_B\\}}}')
  expect(entry).toContain('month = jul,')
  expect(entry).toContain('url = {https://youju.example/replies/weihai-17-2-77/}')
})

test('CSL-JSON gives the date in the precision it is known in', () => {
  const dated = (signed_on: string): unknown =>
    JSON.parse(writeCsl(citedLetter({ ...reply, signed_on }, null)))
  expect(dated('2018-07-02')).toMatchObject([{ issued: { 'date-parts': [[2018, 7, 2]] } }])
  expect(dated('2018-07')).toMatchObject([{ issued: { 'date-parts': [[2018, 7]] } }])
})
