import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { portOf, requireFreePort } from './port.ts'

test('the port is 8787 unless another is asked for', () => {
  expect(portOf([])).toBe(8787)
  expect(portOf(['--port', '9000'])).toBe(9000)
  expect(() => portOf(['--port', 'abc'])).toThrow(/“abc” is no port/)
})

test('a busy port is refused with a sentence that names it and the remedy', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  await expect(requireFreePort(port)).rejects.toThrow(
    new RegExp(`^Port ${port} is in use by another program: .* npm start -- --port`),
  )
  await new Promise((resolve) => other.close(resolve))
  await expect(requireFreePort(port)).resolves.toBeUndefined()
})
