import { spawn } from 'node:child_process'
import { constants } from 'node:os'

export type Ran = { ok: boolean; output: string; why?: string }

type Options = {
  env: NodeJS.ProcessEnv
  limitSeconds: number
  /** Called as the output arrives. */
  onOutput?: (text: string) => void
}

/**
 * Runs one program to its end, or kills it and all it started when it takes too long.
 * Standard output and error are kept together, in the order they came.
 */
export function runCommand(
  file: string,
  args: readonly string[],
  { env, limitSeconds, onOutput }: Options,
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let why: string | undefined
    const stop = () => stopGroup(child.pid)
    const timer = setTimeout(() => {
      why = `stopped after ${limitSeconds} s`
      stop()
    }, limitSeconds * 1000)
    const interrupted = () => {
      stop()
      // Each command that runs hears of it before the end.
      setImmediate(() => process.exit(128 + constants.signals.SIGINT))
    }
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted)

    const keep = (text: string) => {
      output += text
      onOutput?.(text)
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)

    const end = (ran: Ran) => {
      clearTimeout(timer)
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
      // What a program left running must not hold a port for the next gate.
      stop()
      resolve(ran)
    }
    child.once('error', (error) => end({ ok: false, output, why: error.message }))
    child.once('exit', (code, signal) => {
      const ok = code === 0 && why === undefined
      // Output may still be on its way; a grandchild that holds the pipe is not waited for.
      const settle = setTimeout(finish, 2000)
      child.once('close', finish)
      function finish() {
        clearTimeout(settle)
        child.off('close', finish)
        end(ok ? { ok, output } : { ok, output, why: why ?? ending(code, signal) })
      }
    })
  })
}

function ending(code: number | null, signal: NodeJS.Signals | null): string {
  return code === null ? `ended by ${signal ?? 'a signal'}` : `exit code ${code}`
}

function stopGroup(pid: number | undefined) {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // The group is gone already.
  }
}
