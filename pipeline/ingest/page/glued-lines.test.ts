import { expect, it } from 'vitest'
import { readPage } from '../read-page.ts'
import { ONE_LINE } from './glued-lines.ts'

const lines = [
  '关于对县第十八届人民代表大会第三次会议第27号建议的答复',
  '郎咸宁代表：',
  '您提出的关于修缮乡村桥梁的建议收悉，现答复如下：',
  '一、基本情况。全县共有农村公路桥梁214座。',
  '二、下一步工作。我局将于2023年10月底前完成9座危桥改造。',
  '平阴泽县交通运输局',
  '2023年6月9日',
]
const read = (text: string) => readPage(Buffer.from(text), 'page.txt')
const facts = ({ number, topic, addressees, department, signedOn }: ReturnType<typeof read>) =>
  [number, topic, addressees, department, signedOn].map(({ value }) => value)

it.each([' ', '　', '\t'])(
  'a letter pasted on one line is read as with its lines, and doubted',
  (gap) => {
    const pasted = lines.join(gap)
    const record = read(pasted)
    expect(facts(record)).toEqual(facts(read(lines.join('\n'))))
    expect(facts(record)).not.toContain(null)
    expect(record.doubts).toContain(ONE_LINE)
    expect(record.text).toBe(pasted)
  },
)

it('a signature and date far behind the last sentence are read, and stay where they are', () => {
  const text = [...lines.slice(0, 4), `感谢您的建议。        ${lines.slice(5).join('    ')}`].join(
    '\n',
  )
  const record = read(text)
  expect(facts(record).slice(-2)).toEqual(['平阴泽县交通运输局', '2023-06-09'])
  expect(record.doubts).toEqual([])
  expect(record.text).toBe(text)
})
