import { describe, expect, test } from 'vitest'
import { FacilityType } from '../../schemas/facility.ts'
import { partPath, problemsAfter, weihaiReply } from '../fixtures/changed-data.ts'
import { stageOf } from './stage-words.ts'

const changed = (list: string, name: string, key: PropertyKey[], value: unknown) =>
  problemsAfter(weihaiReply, [[...partPath(list, name), ...key], value]).join('\n')

describe('a facility', () => {
  test.each(FacilityType.options.filter((type) => type !== 'community_medical_care_home'))(
    'whose sentence speaks of another type is refused as %s',
    (type) => {
      expect(changed('facilities', 'beihai-care-home', ['type'], type)).toContain(
        'the passage quoted here names community_medical_care_home',
      )
    },
  )
})

describe('an amount', () => {
  test('is at the stage that its word says', () => {
    expect(changed('grants', 'project-funding', ['amounts', 0, 'stage'], 'paid')).toContain(
      '“给予” in a grant of level aggregate says awarded',
    )
    expect(changed('grants', 'policy-floor', ['amounts', 0, 'stage'], 'awarded')).toContain(
      '“安排” in a grant of level policy says promised',
    )
  })

  test.each([
    ['拨付', 'aggregate', 'paid'],
    ['给予', 'item', 'awarded'],
    ['给予', 'policy', 'promised'],
    ['安排', 'aggregate', 'promised'],
    ['用于', 'aggregate', null],
  ] as const)('%s in a grant of level %s: %s', (word, level, stage) => {
    expect(stageOf(word, level)).toBe(stage)
  })
})
