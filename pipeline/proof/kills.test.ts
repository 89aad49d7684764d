import { expect, it } from 'vitest'
import { killWriter, writers } from './kill-writers.ts'
import { killImporter } from './kills.ts'

it('killed at any moment, the importer leaves whole drafts only', async () => {
  const killed = await killImporter([0, 150, 400])
  expect(killed.map(({ broken }) => broken)).toEqual([[], [], []])
  expect(killed.every(({ drafts }) => drafts > 0)).toBe(true)
}, 240_000)

it.each(Object.entries(writers))(
  'killed at a step, %s leaves all it writes in data/ or nothing, and finishes when run again',
  (_, writer) => {
    const moments = killWriter(writer, 1)
    expect(moments).toHaveLength(1)
    for (const moment of moments) {
      expect(moment).toMatchObject({ problems: 0, finished: true })
      expect(['all', 'nothing']).toContain(moment.left)
    }
  },
  240_000,
)

it('a command that writes nothing is no proof', () => {
  expect(() => killWriter({ prepare: () => ['no such verb'] }, 1)).toThrow(/nothing is written/)
})
