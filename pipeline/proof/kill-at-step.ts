import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

// Loaded before a command (node --import): kills the process at one of its steps on the disk, half
// a file written where that step writes one. YOUJU_STEPS is the file that is told how far it came.
const killAt = Number(process.env.YOUJU_KILL_AT)
const told = process.env.YOUJU_STEPS ?? ''
const write = fs.writeFileSync
let steps = 0

function killing<A extends unknown[], R>(
  step: (...given: A) => R,
  half: (...given: A) => void = () => undefined,
): (...given: A) => R {
  return (...given) => {
    if (steps === killAt) {
      half(...given)
      process.kill(process.pid, 'SIGKILL')
    }
    steps += 1
    return step(...given)
  }
}

Object.assign(fs, {
  mkdirSync: killing(fs.mkdirSync),
  mkdtempSync: killing(fs.mkdtempSync),
  renameSync: killing(fs.renameSync),
  rmSync: killing(fs.rmSync),
  writeFileSync: killing(write, (path, content) => {
    if (typeof content === 'string' || content instanceof Uint8Array)
      write(path, content.slice(0, content.length / 2))
  }),
})
syncBuiltinESMExports()
process.on('exit', () => {
  write(told, String(steps))
})
