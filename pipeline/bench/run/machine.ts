import { cpus } from 'node:os'

/** Where the numbers come from: a machine, in words. */
export interface Machine {
  processor: string
  cores: number
  node: string
}

export const thisMachine = (): Machine => ({
  processor: cpus()[0]?.model ?? 'unknown processor',
  cores: cpus().length,
  node: process.versions.node,
})
