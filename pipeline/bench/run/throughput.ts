import { setTimeout } from 'node:timers/promises'
import { Pool } from 'undici'

/** Requests that are sent in turn, over and over, and the status each must be answered with. */
export interface Repeated {
  origin: string
  requests: readonly { path: string; headers?: Record<string, string> }[]
  status: number
}

const connections = 16

/** Requests answered in a second, measured over some milliseconds with 16 connections. */
export async function requestsPerSecond(
  { origin, requests, status }: Repeated,
  milliseconds: number,
): Promise<number> {
  const pool = new Pool(origin, { connections })
  const failures: Error[] = []
  let [sent, answered] = [0, 0]
  let goesOn = true
  const send = () => {
    const { path, headers = {} } = requests[sent % requests.length] ?? { path: '/' }
    sent += 1
    pool.dispatch(
      { method: 'GET', path, headers },
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
  const [before, begun] = [answered, performance.now()]
  await setTimeout(milliseconds)
  const rate = ((answered - before) * 1000) / (performance.now() - begun)
  goesOn = false
  await pool.close()
  const [failure] = failures
  if (failure !== undefined) throw failure
  return rate
}
