import { expect, it } from 'vitest'
import { killImporter } from './kills.ts'

it('killed at any moment, the importer leaves whole drafts only', async () => {
  const killed = await killImporter([0, 150, 400])
  expect(killed.map(({ broken }) => broken)).toEqual([[], [], []])
  expect(killed.every(({ drafts }) => drafts > 0)).toBe(true)
}, 240_000)
