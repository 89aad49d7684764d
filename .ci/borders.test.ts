import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'

// The project's own configuration, so that a rule switched off there fails here. Only the
// parser's look-up of types is off: it refuses files that are not on disk.
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === 'youju/borders',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
})

async function bordersCrossed(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath, warnIgnored: true })
  if (!result) throw new Error(`${filePath} was not linted`)
  const stray = result.messages.find((message) => message.ruleId !== 'youju/borders')
  // An unused disable comment cannot occur here, so any other message is a parse error.
  if (stray) throw new Error(`${filePath}: ${stray.message}`)
  return result.messages.map((message) => message.message)
}

const astro = (frontmatter: string, body = '<p></p>') => `---\n${frontmatter}\n---\n${body}\n`

describe('the folder borders stop', () => {
  test.each([
    ['schemas/reply.ts', `import { api } from '../worker/api.ts'`],
    ['schemas/reply.ts', `import { Hono } from 'hono'`],
    ['schemas/reply.ts', `import { readFileSync } from 'node:fs'`],
    ['schemas/reply.test.ts', `import { compile } from '../pipeline/compile.ts'`],
    ['pipeline/compile.ts', `import { api } from '../worker/api.ts'`],
    ['pipeline/load/d1.ts', `import { page } from '../../site/page.ts'`],
    ['worker/api.ts', `import { compile } from '../pipeline/compile.ts'`],
    ['worker/index.ts', `import { page } from '../site/page.ts'`],
    ['worker/api.ts', `import { readFileSync } from 'node:fs'`],
    ['worker/api.ts', `import { readFileSync } from 'fs'`],
    ['site/page.ts', `import { api } from '../worker/api.ts'`],
    ['site/api.ts', `import { rows } from '../worker/rows.ts'`],
    ['site/page.ts', `import { readFileSync } from 'node:fs/promises'`],
    ['site/dataset/read.ts', `import { compile } from '../../pipeline/compile.ts'`],
    ['worker/api.ts', `import '../data/site.yaml'`],
  ])('%s: %s', async (file, text) => {
    expect(await bordersCrossed(file, text)).toHaveLength(1)
  })
})

describe('the folder borders see', () => {
  test.each([
    ['a type', `import type { Compiled } from '../pipeline/compile.ts'`],
    ['a type written in place', `type C = import('../pipeline/compile.ts').Compiled`],
    ['an import for its effect', `import '../pipeline/compile.ts'`],
    ['a dynamic import', `await import('../pipeline/compile.ts')`],
    ['a dynamic import in a template', 'await import(`../pipeline/compile.ts`)'],
    ['a dynamic import of a computed name', 'await import(`../${name}/compile.ts`)'],
    ['a named re-export', `export { compile } from '../pipeline/compile.ts'`],
    ['a re-exported type', `export type { Compiled } from '../pipeline/compile.ts'`],
    ['a re-export of everything', `export * from '../pipeline/compile.ts'`],
    ['require', `require('../pipeline/compile.ts')`],
    ['import = require', `import compile = require('../pipeline/compile.ts')`],
    ['a glob', `import.meta.glob('../pipeline/*.ts')`],
    ['one of several globs', `import.meta.glob(['./*.ts', '../pipeline/*.ts'])`],
    ['import.meta.resolve', `import.meta.resolve('../pipeline/compile.ts')`],
    ['a way round', `import { c } from '../site/../worker/../pipeline/compile.ts'`],
    ['a path from the root', `import { compile } from '/pipeline/compile.ts'`],
    ['a query', `import text from '../pipeline/compile.ts?raw'`],
    ['an alias', `import { compile } from '#pipeline/compile.ts'`],
    ['a file URL', `import('file:///work/pipeline/compile.ts')`],
  ])('%s', async (_, text) => {
    expect(await bordersCrossed('worker/api.ts', text)).toHaveLength(1)
  })

  test.each([
    ['frontmatter', astro(`import { compile } from '../../pipeline/compile.ts'`)],
    ['a type in frontmatter', astro(`import type { C } from '../../pipeline/compile.ts'`)],
    ['a dynamic import in frontmatter', astro(`const c = await import('../../pipeline/c.ts')`)],
    ['the API app itself', astro(`import { api } from '../../worker/api.ts'`)],
    ['a dynamic import in the body', astro('', `{await import('../../pipeline/c.ts')}`)],
    ['a client script', astro('', `<script>import '../../pipeline/c.ts'</script>`)],
    ['a script by its source', astro('', `<script src="../../pipeline/c.ts"></script>`)],
  ])('%s of an .astro page', async (_, text) => {
    expect(await bordersCrossed('site/pages/x.astro', text)).toHaveLength(1)
  })
})

describe('the folder borders let pass', () => {
  test.each([
    ['schemas/reply.ts', `import { z } from 'zod'; import { Id } from './id.ts'`],
    ['schemas/reply.test.ts', `import { test } from 'vitest'; import { Reply } from './reply.ts'`],
    ['pipeline/compile.ts', `import { Reply } from '../schemas/reply.ts'; import 'node:fs'`],
    ['pipeline/youju.mjs', `import { requireNode } from '../.ci/require-node.mjs'`],
    ['worker/api.ts', `import { Reply } from '../schemas/reply.ts'; import { Hono } from 'hono'`],
    ['worker/index.ts', `const { handle } = await import('@astrojs/cloudflare/handler')`],
    ['worker/api.worker.test.ts', `import 'node:fs'; import { load } from '../pipeline/load.ts'`],
    ['site/api.ts', `import { api } from '../worker/api.ts'`],
    ['site/dataset/read.ts', `import { readFileSync } from 'node:fs'`],
    ['site/e2e/main-path.ts', `import 'node:fs'; import { rows } from '../../pipeline/rows.ts'`],
    ['.ci/test.ts', `import { QUIET_ENV } from '../pipeline/quiet-env.ts'`],
    ['site/pages/x.astro', astro(`import { api } from '../api.ts'`)],
    ['site/pages/x.astro', astro('', `<script src="https://example.org/x.js"></script>`)],
    ['site/pages/x.astro', astro('', `<script is:inline src="/x.js"></script>`)],
  ])('%s: %s', async (file, text) => {
    expect(await bordersCrossed(file, text)).toEqual([])
  })
})

test('a crossed border is told with both files and the remedy', async () => {
  expect(await bordersCrossed('worker/api.ts', `import '../pipeline/compile.ts'`)).toEqual([
    'worker/api.ts may not import pipeline/compile.ts: ' +
      'worker/ imports only schemas/ and worker/ of ours (DESIGN, section 1)',
  ])
})
