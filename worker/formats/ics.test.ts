import ICAL from 'ical.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compiledTables } from '../../pipeline/fixtures/compiled-tables.ts'
import { nastyTexts } from '../../pipeline/fixtures/nasty-texts.ts'
import { declared, resourceNames } from '../../schemas/resources.ts'
import { dueReader } from './due.ts'
import { icsWriter } from './ics.ts'
import { plainText } from './plain-text.ts'
import { rowsInMemory } from './rows-in-memory.ts'
import { streamList } from './stream.ts'

const tables = compiledTables()
const origin = 'https://youju.example'
const self = '/api/v1/commitments.ics?status=unknown'

async function written(
  records: readonly object[],
  resource: 'commitments' | 'proposals' = 'commitments',
) {
  const writer = icsWriter({ resource, origin, self })
  return new Response(await streamList(rowsInMemory(records), writer)).text()
}

function read(text: string) {
  const calendar = ICAL.Component.fromString(text)
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  return { calendar, events }
}

const [someCommitment] = tables.commitments
const commitment = (changed: object) => ({
  ...someCommitment,
  due_latest: '2018-12-31',
  ...changed,
})

const [someProposal] = tables.proposals
const rule = { id: 'reply-in-three-months', name: '三个月内答复', url: '/api/v1/rules/a' }
const running = {
  ...someProposal,
  number: '009',
  title: null,
  assigned_on: '2026-02-27',
  clock: {
    state: 'running',
    reason: null,
    due_on: '2026-05-27',
    due_on_extended: null,
    days: 3,
    rule,
    rules: [rule],
    as_of: '2026-03-02',
  },
}

test('every commitment with a due date is an event of that day, and no other', async () => {
  const { events } = read(await written(tables.commitments))
  const due = tables.commitments.filter(({ due_latest }) => due_latest !== null)
  expect(due.length).toBeGreaterThan(1)
  expect(events.map(({ uid, startDate }) => [uid, startDate.isDate, startDate.toString()])).toEqual(
    due.map(({ id, due_latest }) => [`${id}@youju`, true, due_latest]),
  )
})

test('an event quotes the sentence and leads to it', async () => {
  const due = tables.commitments.find(({ due_latest }) => due_latest === '2018-12-31')
  const [event] = read(await written(due === undefined ? [] : [due])).events
  const address = `${origin}${due?.evidence.url ?? ''}`
  expect(event?.summary).toBe(`承诺期限：${due?.label.zh ?? ''}（威海市民政局）`)
  expect(event?.description.split('\n')).toEqual([
    `原文：“${due?.text ?? ''}”`,
    `期限，按原文：${due?.due_text ?? ''}`,
    expect.stringMatching(/^语气：/),
    '后续材料：未见后续材料',
    '出自：关于市十七届人大二次会议第77号代表建议的答复',
    address,
  ])
  expect(event?.component.getFirstPropertyValue('url')).toBe(address)
  expect(event?.component.getFirstPropertyValue('categories')).toBe('承诺')
})

test('a later recording of a record is a later version of the same event, stamped in UTC', async () => {
  const texts = await Promise.all(
    ['2026-11-24', '2027-01-02'].map((recorded_on) => written([commitment({ recorded_on })])),
  )
  const [earlier, later] = texts.flatMap((text) => read(text).events)
  expect(earlier?.uid).toBe(later?.uid)
  expect(later?.sequence).toBeGreaterThan(earlier?.sequence ?? Infinity)
  expect(texts[0]).toContain('DTSTAMP:20261123T160000Z')
})

test.each([
  [{ modality: 'promise' }, 'CONFIRMED'],
  [{ modality: 'conditional' }, 'TENTATIVE'],
  [{ modality: 'aspiration' }, 'TENTATIVE'],
  [{ modality: 'promise', status: 'superseded' }, 'CANCELLED'],
])('a commitment with %j is %s', async (changed, status) => {
  const [event] = read(await written([commitment(changed)])).events
  expect(event?.component.getFirstPropertyValue('status')).toBe(status)
})

test('a proposal whose clock has a due day is an event of that day', async () => {
  const [event] = read(await written([running, ...tables.proposals], 'proposals')).events
  expect(event?.startDate.toString()).toBe('2026-05-27')
  expect(event?.summary).toBe('答复期限：第009号（威海市民政局）')
  expect(event?.description).toContain('交办日期：2026-02-27\n依据：三个月内答复')
  expect(event?.description).not.toMatch(/running|期限内/)
})

describe('the calendar', () => {
  test('has a name, an address of its own and a time after which to ask again', async () => {
    const { calendar } = read(await written([]))
    const valueOf = (name: string) => String(calendar.getFirstPropertyValue(name))
    expect(valueOf('x-wr-calname')).toBe('有据 · 承诺')
    expect(valueOf('source')).toBe(`${origin}${self}`)
    expect(valueOf('refresh-interval')).toBe('P1D')
    expect(valueOf('method')).toBe('PUBLISH')
  })

  test('has a component also when nothing is due', async () => {
    const { calendar, events } = read(await written([]))
    expect(events).toEqual([])
    expect(calendar.getAllSubcomponents()).toHaveLength(1)
  })

  test('has lines of at most 75 octets that end with CR LF, and cuts no character', async () => {
    const text = await written([...tables.commitments, commitment({ text: '👩‍👩‍👧中'.repeat(500) })])
    const lines = text.split('\r\n')
    expect(lines.pop()).toBe('')
    for (const line of lines) {
      expect(line).not.toMatch(/[\r\n]/)
      expect(line.isWellFormed()).toBe(true)
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    }
  })

  test('gives the same bytes for the same records', async () => {
    expect(await written(tables.commitments)).toBe(await written(tables.commitments))
  })
})

describe('texts that break files', () => {
  const asRead = (text: string) => plainText(text).replaceAll(/\r\n|\r/g, '\n')

  test('come back from a calendar reader as they were', async () => {
    const texts = nastyTexts.filter((text) => text !== '')
    const records = texts.map((text, at) => commitment({ id: `r${at}`, text }))
    const { events } = read(await written(records))
    expect(events).toHaveLength(texts.length)
    for (const [at, { description }] of events.entries())
      expect(description).toContain(`原文：“${asRead(texts[at] ?? '')}”\n`)
  })

  test('of any kind make one event, no more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        const { events } = read(await written([commitment({ text })]))
        expect(events).toHaveLength(1)
        expect(events[0]?.description).toContain(asRead(text))
      }),
    )
  })
})

test('what is due can be read of every resource that is declared to have a calendar, and of no other', () => {
  for (const resource of resourceNames) {
    const reading = () => dueReader(resource)
    if (declared(resource).feeds.includes('ics')) expect(reading).not.toThrow()
    else expect(reading).toThrow(`nothing is due in ${resource}`)
  }
})
