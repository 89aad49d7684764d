import { describe, expect, test } from 'vitest'
import type { Per } from '../../schemas/per.ts'
import type { Unit } from '../../schemas/unit.ts'
import { type Change, partPath, problemsAfter, weihaiReply } from '../fixtures/changed-data.ts'
import { unitsCancel } from './check-units.ts'

const changed = (name: string, ...changes: Change[]) =>
  problemsAfter(
    weihaiReply,
    ...changes.map(([key, value]): Change => [[...partPath('checks', name), ...key], value]),
  ).join('\n')

describe('the kind of a check', () => {
  test.each([
    ['platform-levels', 'same_fact', 'its statements speak of different things or times'],
    ['platform-levels', 'range', 'its statements speak of different things or times'],
    ['platform-levels', 'unit', 'its statements are in the same unit'],
    ['street-centres-deadline', 'date', 'a date is that of a passage, a citation or the reply'],
    ['premier-visit-date', 'deadline', 'every deadline is that of a commitment'],
    ['home-care-product', 'sum', 'two operands of role addend are needed'],
  ])('of %s is not %s', (name, kind, why) => {
    expect(changed(name, [['kind'], kind])).toContain(why)
  })
})

describe('an operand is not exchanged', () => {
  test('for a figure of another topic or unit', () => {
    const total = (figure: string) =>
      changed('fund-floor-against-total', [['operands', 2, 'figure'], figure])
    expect(total('home-care-investment')).toContain('its figures are of different topics')
    expect(total('grants-recipients')).toContain('its floor and total are in different units')
    expect(total('grants-award')).toContain('its wording does not say “0.5至2万元”')
  })

  test('for a number of other periods than the floor is given per', () => {
    const years = ['operands', 1, 'figure']
    expect(changed('fund-floor-against-total', [years, 'grants-recipients'])).toContain(
      '“61个” is no number of the periods that “不低于200万元” is given per',
    )
  })

  test('for another that says the same in the same paragraph', () => {
    expect(
      changed('platform-levels', [['operands', 0, 'figure'], 'platform-levels-built']),
    ).toContain('figure platform-levels-four says the same before it in the paragraph')
  })

  test('for a commitment to another target', () => {
    expect(
      changed('street-centres-deadline', [['operands', 1, 'commitment'], 'community-rooms-2020']),
    ).toContain('its commitments do not name one another under conflicts_with')
  })

  test('for the other of two dates', () => {
    expect(
      changed(
        'publication-lag',
        [['operands', 0, 'reply_date'], 'published_on'],
        [['operands', 1, 'reply_date'], 'signed_on'],
      ),
    ).toContain('a reply is signed before it is published')
  })
})

describe('a cited date', () => {
  const cited = (date: string) => changed('premier-visit-date', [['operands', 1, 'date_on'], date])

  test('is one that the cited words name', () => {
    expect(cited('2017-04-21')).toContain('does not name 2017-04-21')
    expect(cited('2017-04')).toContain('does not name 2017-04')
    expect(cited('2017-04-19')).not.toContain('does not name')
  })

  test('is not after its publication', () => {
    expect(
      changed('premier-visit-date', [['operands', 1, 'citation', 'published_on'], '2017-04-19']),
    ).toContain('2017-04-20 is after the citation was published (2017-04-19)')
  })
})

describe('the units of a product', () => {
  const figure = (unit: Unit, per: Per[], subject = '…') => ({ unit, per, subject })
  const hours = figure('hour', ['month'])
  const rate = figure('CNY', ['hour'])

  test('come to those of its result', () => {
    expect(unitsCancel([hours, rate], figure('CNY', ['month']))).toBe(true)
    expect(unitsCancel([hours, rate], figure('CNY', ['person', 'month']))).toBe(true)
    expect(unitsCancel([hours, rate], figure('CNY', ['year']))).toBe(false)
    expect(unitsCancel([hours, rate], figure('CNY', []))).toBe(false)
    expect(unitsCancel([hours, rate], figure('hour', ['month']))).toBe(false)
  })

  test('do not where persons are multiplied by an amount per household', () => {
    const subsidy = figure('CNY', ['household', 'month'])
    const total = figure('CNY', ['month'])
    expect(unitsCancel([figure('person', []), subsidy], total)).toBe(false)
    expect(unitsCancel([figure('household', []), subsidy], total)).toBe(true)
  })

  test('count villages by their subject', () => {
    const assistants = figure('person', ['village'])
    expect(unitsCancel([figure('item', [], '行政村'), assistants], figure('person', []))).toBe(true)
    expect(unitsCancel([figure('item', [], '社会组织'), assistants], figure('person', []))).toBe(
      false,
    )
  })
})
