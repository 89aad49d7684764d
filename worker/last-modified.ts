/**
 * When an answer last changed, as an HTTP date: when the day of its release began in China, or
 * the day its clock is shown for. A day still to come changed nothing yet (RFC 9110, 8.8.2.1).
 */
export function lastModified(day: string, now: number): string | null {
  const start = Date.parse(`${day}T00:00:00+08:00`)
  return start > now ? null : new Date(start).toUTCString()
}
