import { setTimeout } from 'node:timers/promises'
import { Pool } from 'undici'
import { workerdMilliseconds } from './cpu-time.ts'
import { writtenAnew } from './spelling.ts'

/** Requests that are sent in turn, over and over, and the status each must be answered with. */
export interface Repeated {
  origin: string
  requests: readonly { path: string; headers?: Record<string, string> }[]
  status: number
  /** Each time at another address, so that no answer is given again. */
  anew?: boolean
}

/** How fast requests were answered. */
export interface Speed {
  perSecond: number
  /** Milliseconds of workerd’s CPU time for each; null where the system does not tell. */
  cpu: number | null
}

const connections = 8

/** Sends requests for some milliseconds over 8 connections, and counts the answers. */
export async function speedOf(
  { origin, requests, status, anew = false }: Repeated,
  milliseconds: number,
): Promise<Speed> {
  const pool = new Pool(origin, { connections })
  const failures: Error[] = []
  let [sent, answered] = [0, 0]
  let goesOn = true
  const send = () => {
    const { path, headers = {} } = requests[sent % requests.length] ?? { path: '/' }
    sent += 1
    pool.dispatch(
      { method: 'GET', path: anew ? writtenAnew(path) : path, headers },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_controller, found) => {
          if (found !== status) failures.push(new Error(`${path} answered ${found}, not ${status}`))
        },
        onResponseEnd: () => {
          answered += 1
          if (goesOn && failures.length === 0) send()
        },
        onResponseError: (_controller, error) => {
          failures.push(error)
        },
      },
    )
  }
  for (let connection = 0; connection < connections; connection += 1) send()
  await setTimeout(milliseconds / 10)
  const before = { answered, time: performance.now(), cpu: workerdMilliseconds() }
  await setTimeout(milliseconds)
  const count = answered - before.answered
  const perSecond = (count * 1000) / (performance.now() - before.time)
  const cpu = workerdMilliseconds()
  goesOn = false
  await pool.close()
  const [failure] = failures
  if (failure !== undefined) throw failure
  return { perSecond, cpu: cpu === null || before.cpu === null ? null : (cpu - before.cpu) / count }
}
