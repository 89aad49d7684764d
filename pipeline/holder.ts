import { hostname } from 'node:os'
import { randomBytes } from 'node:crypto'

/** Who loads or writes: a process of a machine, in words that another can be told. */
export const thisHolder = (): string =>
  `${hostname()} process ${process.pid} ${randomBytes(4).toString('hex')}`

/** Whether a holder was a process of this machine that runs no more, and so will never go on; a user may be named before it. */
export function isGone(holder: string): boolean {
  const [, host, id] = /^(?:[^@\s]*@)?(\S+) process (\d+) [0-9a-f]+$/.exec(holder) ?? []
  return host === hostname() && id !== undefined && !isRunning(Number(id))
}

/** Whether a process of this machine runs, somebody else's too. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
