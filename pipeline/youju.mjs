// The front door. Plain JavaScript: it must run where TypeScript cannot, to say so.
import { requireNode } from '../.ci/require-node.mjs'

requireNode()
import('./cli.ts').then(({ run }) => run(process.argv.slice(2)))
