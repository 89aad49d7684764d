import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { letterOf } from '../fixtures/letter.ts'
import { root } from '../paths.ts'
import { parseNumeralWords } from '../quantity/numeral-words.ts'
import { proposeCommitments } from './commitments.ts'
import { proposeFigures } from './figures.ts'
import { parsePromisePhrases } from './promise-phrases.ts'

const data = (path: string) => readFileSync(join(root, 'data', path), 'utf8')
const words = parseNumeralWords(data('numeral-words.yaml'))
const phrases = parsePromisePhrases(data('promise-phrases.yaml'))

/** Modality, due date and target of every promise found in one sentence of a letter of 2021-07-09. */
function promised(sentence: string, heading = '一、办理情况') {
  const letter = letterOf(
    `关于第1号建议的答复\n\n王强代表:\n\n您提出的关于修路的建议收悉,现答复如下:\n\n${heading}\n\n${sentence}\n\n感谢您的关心和支持。\n\n蓝湾市民政局\n\n2021年7月9日\n`,
  )
  const proposer = { letter, signedOn: '2021-07-09', words, topic: '' }
  const { figures } = proposeFigures(proposer)
  return proposeCommitments(proposer, figures, phrases).map(({ modality, due_on, target_text }) => [
    modality,
    due_on,
    target_text,
  ])
}

describe('a promise', () => {
  it.each([
    ['我局将于今年10月底前新开3条线路。', [['promise', '2021-10', '3条']]],
    ['今年计划整治背街小巷60条，目前已完成41条，投入资金1200万元。', [['promise', '2021', '60条']]],
    [
      '该渠道已列入2022年维修计划，概算投资38万元。',
      [
        ['promise', '2022', null],
        ['promise', '2022', '38万元'],
      ],
    ],
    ['力争2022年底前开工建设。', [['aspiration', '2022-12', null]]],
    ['待条件成熟后实施。', [['conditional', null, null]]],
    ['县财政每年安排500万元专项资金。', [['recurring', null, '500万元']]],
    ['对符合条件的家庭每户给予2万元补助。', [['recurring', null, '2万元']]],
    ['计划2022年9月投用。', [['promise', '2022-09', null]]],
    [
      '省政府印发的《实施方案》要求，到2025年全省覆盖率达到90%。',
      [['reported_obligation', '2025', '90%']],
    ],
    [
      '到2025年，城区公交、农村客运覆盖率将达到100%。',
      [
        ['promise', '2025', '100%'],
        ['promise', '2025', '100%'],
      ],
    ],
  ])('%s', (sentence, wanted) => {
    expect(promised(sentence)).toEqual(wanted)
  })

  it.each([
    '2021年，全市新建小学3所，新增学位4050个。',
    '截至目前，全市建成充电桩1.2万个，覆盖率达到86%。',
    '两年来共对61个社会组织给予了282.6万元补助。',
    '将养老服务纳入村集体公共服务范畴。',
    '该项目属于计划生育服务，目前没有改建计划。',
    '2020年底完成验收。',
  ])('is none: %s', (sentence) => {
    expect(promised(sentence)).toEqual([])
  })

  it('of what is aspired to is told by the heading it stands under', () => {
    const sentence = '逐步完善农村公路养护机制。'
    expect(promised(sentence)).toEqual([])
    expect(promised(sentence, '二、下一步打算')).toEqual([['aspiration', null, null]])
  })
})
