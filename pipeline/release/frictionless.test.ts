import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Package } from 'datapackage'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { resourceNames } from '../../schemas/resources.ts'
import { realContent } from '../verify/weihai.fixture.ts'
import { releaseFiles } from './release-files.ts'

const content = realContent()
const files = releaseFiles(content, 'youju 0.1.0')
/** The mark is for Excel’s sake; this implementation takes it for a part of the first heading. */
const textOf = (path: string) => new TextDecoder('utf-8').decode(files.get(path))

const Descriptor = z.looseObject({ resources: z.array(z.looseObject({ name: z.string() })) })
const descriptor = Descriptor.parse(JSON.parse(textOf('datapackage.json')))
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-frictionless-'))
  for (const name of resourceNames) write(name, textOf(`${name}.csv`))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, csv: string) => writeFileSync(join(folder, `${name}.csv`), csv)

/** How many rows of each table are in order, and what is wrong with the others. */
async function read(names: readonly string[]) {
  const { errors, resources } = await Package.load(descriptor, { basePath: folder })
  expect(errors).toEqual([])
  const counts: Record<string, number> = {}
  const complaints: string[] = []
  for (const resource of resources.filter(({ name }) => names.includes(name))) {
    const rows = await resource.read({ relations: true, forceCast: true })
    const broken = rows.filter((row) => row instanceof Error)
    counts[resource.name] = rows.length - broken.length
    complaints.push(...broken.flatMap(complaintsIn))
  }
  return { counts, complaints }
}

const Several = z.looseObject({ errors: z.array(z.instanceof(Error)).min(1) })
function complaintsIn(error: Error): string[] {
  const several = Several.safeParse(error)
  return (several.success ? several.data.errors : [error]).map(({ message }) => message)
}

test('the data package and every row of every table are as its schemas say', async () => {
  expect(await read(resourceNames)).toEqual({
    counts: Object.fromEntries(
      resourceNames.map((name) => [name, content.tables.get(name)?.length ?? 0]),
    ),
    complaints: [],
  })
})

describe('what is broken is found:', () => {
  test.each([
    [
      'a number with its unit',
      ',2826000,',
      ',2826000元,',
      /"2826000元" in column "value" is not type/,
    ],
    [
      'a reply that is not there',
      /,weihai-17-2-77,/,
      ',weihai-17-2-78,',
      /Foreign key .*violation/,
    ],
    [
      'an id that stands twice',
      '\nweihai-17-2-77_grants-recipients,',
      '\nweihai-17-2-77_grants-total,',
      /unique constraint violation/,
    ],
  ])('%s', async (_, was, is, complaint) => {
    const whole = textOf('figures.csv')
    const broken = whole.replace(was, is)
    expect(broken).not.toBe(whole)
    write('figures', broken)
    const { counts, complaints } = await read(['figures'])
    write('figures', whole)
    expect(complaints).toEqual([expect.stringMatching(complaint)])
    expect(counts.figures).toBe(48)
  })

  test('a descriptor that is none of the profile', async () => {
    const [first, ...others] = descriptor.resources
    const wrong = { ...descriptor, resources: [{ ...first, schema: { fields: [] } }, ...others] }
    await expect(
      Package.load(wrong, { basePath: folder }).then(({ valid }) => valid),
    ).resolves.toBe(false)
  })
})
