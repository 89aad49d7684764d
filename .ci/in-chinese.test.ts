import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The commands of a document, without the words that explain them. */
const commandsOf = (name: string) =>
  [...readFileSync(name, 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)]
    .flatMap(([, block = '']) => block.trimEnd().split('\n'))
    .map((line) => line.replace(/\s+#.*$/, ''))

test('the Chinese README gives the same commands as the English', () => {
  expect(commandsOf('README.zh-CN.md').toSorted()).toEqual(commandsOf('README.md').toSorted())
})

test('every command that the editors’ handbook gives stands in the recipes, which are tried', () => {
  const tried = commandsOf('CONTRIBUTING.md')
  const given = commandsOf('docs/editing.zh-CN.md')
  expect(given.length).toBeGreaterThan(10)
  expect(given.filter((command) => !tried.includes(command))).toEqual([])
})
