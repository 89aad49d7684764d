import { requireNode } from './require-node.mjs'

requireNode()
import('./test.ts').catch((/** @type {unknown} */ error) => {
  console.error(error)
  process.exit(1)
})
