import { expect, test } from 'vitest'
import { Progress } from './progress.ts'

function shownOn(isTTY: boolean): {
  written: string[]
  progress: Progress
  pass: (ms: number) => void
} {
  const written: string[] = []
  let time = 0
  const screen = { isTTY, write: (text: string) => written.push(text) }
  return { written, progress: new Progress(screen, () => time), pass: (ms) => (time += ms) }
}

test('on a terminal a line is written over, and closed with its time', () => {
  const { written, progress, pass } = shownOn(true)
  const told = progress.step('Loading')
  told(1, 3)
  told(2, 3)
  pass(1500)
  expect(progress.done()).toBe(1.5)
  expect(written.join('')).toContain('\r\u001b[K· Loading … 66 % (2 of 3)')
  expect(written.join('').endsWith('· Loading: 1.5 s\n')).toBe(true)
})

test('elsewhere a line is printed for every quarter only', () => {
  const { written, progress } = shownOn(false)
  const told = progress.step('Asking')
  for (let done = 1; done <= 1000; done += 1) told(done, 1000)
  expect(written).toHaveLength(5)
  expect(written.every((line) => line.endsWith('\n'))).toBe(true)
})
