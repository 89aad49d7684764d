import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { ApiBindings } from './env.ts'
import { nothingActive, protections } from './nothing-active.ts'
import { answerError, answerNotFound } from './problem.ts'

const app = new Hono<ApiBindings>()
app.use(nothingActive)
app.get('/found', (c) => c.text('<script>alert(1)</script>'))
app.get('/moved', (c) => c.redirect('/found', 301))
app.get('/fault', () => {
  throw new Error('a fault')
})
app.notFound(answerNotFound)
app.onError(answerError)

test.each(['/found', '/moved', '/nowhere', '/fault'])(
  'what %s answers can run nothing, is framed by nobody and is of the type it says',
  async (path) => {
    const { headers } = await app.request(path)
    for (const [name, value] of protections) expect(headers.get(name), name).toBe(value)
  },
)
