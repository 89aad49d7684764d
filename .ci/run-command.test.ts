import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { runCommand } from './run-command.ts'

const node = (script: string, limitSeconds = 20) =>
  runCommand(process.execPath, ['-e', script], { env: process.env, limitSeconds })

test('output and errors come back together', async () => {
  expect(await node('fs.writeSync(1, "a\\n"); fs.writeSync(2, "b\\n")')).toEqual({
    ok: true,
    output: 'a\nb\n',
  })
})

test('a program that does not exist is told as such', async () => {
  const ran = await runCommand('no-such-program', [], { env: process.env, limitSeconds: 5 })
  expect(ran).toMatchObject({ ok: false, why: 'spawn no-such-program ENOENT' })
})

test('a program that takes too long is stopped, with all it started', async () => {
  const trace = newTrace()
  const ran = await node(`${leaveBehind(trace)}; setTimeout(() => {}, 60000)`, 1)
  expect(ran).toMatchObject({ ok: false, why: 'stopped after 1 s' })
  await expectStillness(trace)
})

test('what a program leaves behind is ended with it', async () => {
  const trace = newTrace()
  const ran = await node(`${leaveBehind(trace)}; setTimeout(() => {}, 500)`)
  expect(ran.ok).toBe(true)
  await expectStillness(trace)
})

// Whether a process is at work shows in what it writes: a killed one may stay a zombie for long.
const newTrace = () => join(mkdtempSync(join(tmpdir(), 'run-command-')), 'trace')

const leaveBehind = (trace: string) => `
  const { spawn } = require('node:child_process')
  const write = "setInterval(() => fs.appendFileSync(process.argv[1], '.'), 20)"
  spawn(process.execPath, ['-e', write, ${JSON.stringify(trace)}], { stdio: 'ignore' }).unref()`

async function expectStillness(trace: string) {
  const written = statSync(trace).size
  expect(written).toBeGreaterThan(0)
  await setTimeout(200)
  expect(statSync(trace).size).toBe(written)
}
