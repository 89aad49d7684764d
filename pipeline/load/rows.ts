import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { ResourceName } from '../../schemas/resources.ts'
import { type Indexed, indexed } from '../../worker/stored/indexed.ts'
import { positions, type Rank, rankIn } from '../../worker/stored/order.ts'
import { textsOf } from '../../worker/stored/search/texts-of.ts'
import { documentTokens } from '../../worker/stored/search/tokens.ts'

const Identified = z.looseObject({ id: z.string() })

/** One record of a table with everything that is stored of it. */
export interface Row {
  n: number
  r: number
  id: string
  line: string
  indexed: Indexed
  /** What search finds it by; empty where it has no words. */
  tokens: string
}

/**
 * The rows of a compiled table, in the order of their ids. The file is read twice, once
 * for the order of the whole, so that memory holds one sort key for each record and no more.
 */
export async function* rowsOf(resource: ResourceName, file: string): AsyncGenerator<Row> {
  const rank = rankIn(resource)
  const ranks: Rank[] = []
  for await (const line of linesOf(file)) ranks.push(rank(JSON.parse(line)))
  const places = positions(resource, ranks)
  let r = 0
  for await (const line of linesOf(file)) {
    const record = Identified.parse(JSON.parse(line))
    const n = places[r] ?? 0
    r += 1
    const texts = textsOf(resource, record).map(({ text }) => text)
    const tokens = texts.length === 0 ? '' : documentTokens(texts)
    yield { n, r, id: record.id, line, indexed: indexed(resource, record), tokens }
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })
  for await (const line of lines) if (line !== '') yield line
}
