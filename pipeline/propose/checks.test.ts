import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { letterOf } from '../fixtures/letter.ts'
import { root } from '../paths.ts'
import { parseNumeralWords } from '../quantity/numeral-words.ts'
import { proposeChecks } from './checks.ts'
import { proposeFigures } from './figures.ts'

const words = parseNumeralWords(readFileSync(join(root, 'data', 'numeral-words.yaml'), 'utf8'))

function checksOf(body: string) {
  const letter = letterOf(
    `关于第1号建议的答复\n\n王强代表:\n\n您提出的建议收悉,现答复如下:\n\n${body}\n`,
  )
  const { figures } = proposeFigures({ letter, signedOn: '2021-07-09', words, topic: '' })
  return proposeChecks(figures, []).map(({ kind, says }) => `${kind}: ${says}`)
}

it.each([
  ['全市有幼儿园312所,其中公办园180所、民办园130所。', ['sum: “180所” + “130所” is not “312所”']],
  ['全市有幼儿园312所,其中公办园180所、民办园132所。', []],
  [
    '每月提供30小时服务,按每小时20元购买,每人每月700元。',
    ['product: “30小时” × “20元” is not “700元”'],
  ],
  ['每月提供30小时服务,按每小时20元购买,每人每月600元。', []],
  [
    '全市建成社区养老服务中心20家。今年又改造一批。社区养老服务中心达22家。',
    ['same_fact: 社区养老服务中心: “20家” in s4, “22家” in s6'],
  ],
])('%s', (body, wanted) => {
  expect(checksOf(body)).toEqual(wanted)
})
