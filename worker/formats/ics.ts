import ical, {
  foldLines,
  ICalCalendarMethod,
  ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { type ResourceName, resources } from '../../schemas/resources.ts'
import { type Due, dueReader } from './due.ts'
import { plainText } from './plain-text.ts'
import type { Writer } from './stream.ts'

/** What a calendar is of. */
export interface CalendarOf {
  resource: ResourceName
  /** Such as `https://youju.example`, without a slash at its end. */
  origin: string
  /** The path of this very calendar, with its query. */
  self: string
}

/**
 * Writes records as a calendar, RFC 5545: a due date is an event of a whole day, which
 * is what calendars on phones show. Records without a due date are left out. The same
 * records always give the same bytes.
 */
export function icsWriter({ resource, origin, self }: CalendarOf): Writer {
  const label = resources[resource].label.zh
  const dueOf = dueReader(resource)
  const calendar = ical({
    prodId: { company: 'Youju', product: 'API', language: 'ZH' },
    name: `有据 · ${label}`,
    method: ICalCalendarMethod.PUBLISH,
    source: `${origin}${self}`,
    ttl: 24 * 60 * 60,
    x: { 'X-WR-TIMEZONE': timeZone },
  })
  const event = (due: Due) =>
    new ICalEvent(
      {
        id: `${due.id}@youju`,
        sequence: Number(due.recordedOn.replaceAll('-', '')),
        stamp: midnight(due.recordedOn),
        lastModified: midnight(due.recordedOn),
        start: due.on,
        allDay: true,
        summary: plainText(due.title),
        description: plainText([...due.lines, `${origin}${due.address}`].join('\n')),
        url: `${origin}${due.address}`,
        categories: [{ name: label }],
        status: ICalEventStatus[due.certainty],
        transparency: ICalEventTransparency.TRANSPARENT,
      },
      calendar,
    )
  return {
    head: calendar.toString().replace(/END:VCALENDAR\s*$/, `${chinaTime}\r\n`),
    page: (records) =>
      records
        .flatMap((record) => dueOf(JSON.parse(record)) ?? [])
        .map((due) => foldLines(event(due).toString()))
        .join(''),
    tail: 'END:VCALENDAR\r\n',
    broken: '',
  }
}

const timeZone = 'Asia/Shanghai'

/** A calendar has at least one component, also when nothing is due. */
const chinaTime = [
  'BEGIN:VTIMEZONE',
  `TZID:${timeZone}`,
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/** The beginning of a day in China. */
const midnight = (day: string) => new Date(`${day}T00:00:00+08:00`)
