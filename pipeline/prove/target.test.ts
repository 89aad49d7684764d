import { describe, expect, test } from 'vitest'
import { partPath, problemsAfter, weihaiReply, type Change } from '../fixtures/changed-data.ts'

const changed = (list: string, name: string, ...changes: Change[]) =>
  problemsAfter(
    weihaiReply,
    ...changes.map(([key, value]): Change => [[...partPath(list, name), ...key], value]),
  ).join('\n')

describe('the target of a commitment', () => {
  test('is the number of its own clause, not another of its passage', () => {
    expect(
      changed(
        'commitments',
        'community-rooms-2018',
        [['target'], 'town-demonstration-centres'],
        [['target_text'], '7处镇社会组织服务中心示范点'],
      ),
    ).toContain('figure town-demonstration-centres (“7处”) does not stand in the clause of')
    expect(
      changed(
        'commitments',
        'village-assistants',
        [['target'], 'rural-investment'],
        [['target_text'], '全市投资510万元'],
      ),
    ).toContain('figure rural-investment (“510万元”) does not stand in the clause of the promise')
  })

  test('is not passed over', () => {
    expect(
      changed(
        'commitments',
        'demonstration-points',
        [['target'], null],
        [['absent'], { owner: 'not_published', owner_text: 'not_published', target: 'unknown' }],
      ),
    ).toContain('commitments demonstration-points: null, but its passage says “100个以上”')
  })

  test('is quoted alone', () => {
    expect(
      changed('commitments', 'community-rooms-2018', [
        ['target_text'],
        '建成7处镇社会组织服务中心示范点,城市社区社会组织服务室覆盖率达到50%',
      ]),
    ).toContain('it does not hold the target “50%” alone')
  })
})

describe('a part points at', () => {
  test('a count where one is asked', () => {
    expect(changed('grants', 'project-funding', [['recipients_count'], 'grants-years'])).toContain(
      'figure grants-years counts 资金支持 in year',
    )
    expect(
      changed('grants', 'project-funding', [['recipients_count'], 'pilot-villages']),
    ).toContain('figure pilot-villages (“两个”) does not stand in the passage')
  })

  test('every figure of its passage that fits', () => {
    expect(changed('grants', 'project-funding', [['recipients_count'], null])).toContain(
      'the passage quoted here also holds figure grants-recipients (“61个”)',
    )
  })
})
