import { splitNames } from '../../ingest/fields/names.ts'
import { closeGaps, fold } from '../../ingest/text.ts'
import { Unreadable } from './unreadable.ts'

export interface People {
  names: string[]
  /** 等3人: there are more than are named. */
  others: boolean
}

/** The deputies a cell names, the lead first: 张三、李四, 张三 李四, 张三等3名代表. */
export function readPeople(text: string): People {
  const bare = fold(text)
    .replace(/[(（][^()（）]*[)）]/gu, ' ')
    .replace(/(?<=\p{Script=Han}\s?\p{Script=Han})(?:代表|委员)(?=[、,;\s等]|$)/gu, '')
  const others = /等(?:\s*[0-9一二三四五六七八九十]+\s*[人名位]?.*)?\s*$/u.test(bare)
  const named = bare.replace(/等(?:\s*[0-9一二三四五六七八九十]+\s*[人名位]?.*)?\s*$/u, '')
  if (/某|[*＊×xX○]/u.test(named))
    throw new Unreadable(
      'hides a name',
      'Only names that are printed are taken: find the table as the congress published it.',
    )
  const names = splitNames(named)
  if (names === null)
    throw new Unreadable(
      'cannot be read as names',
      'Part the names with 、 as published; one cell holds names and nothing else.',
    )
  return { names, others }
}

export interface Bodies {
  lead: string | null
  co: string[]
  /** Bodies named with the lead, whose part is not said. */
  unsaid: string[]
}

const lead = /主办|独办|承办|牵头/
const co = /协办|会办|汇办|配合|分办/
const item =
  /^(?:(?<label>[主独承协会汇分]办(?:单位)?|牵头(?:单位)?)[:：])?(?<name>[^()]+?)(?:\((?<mark>[^()]*)\))?$/u

/** The bodies a cell names, with the part of each where it is said: 主办:市教育局;会办:市财政局. */
export function readBodies(text: string, column: 'lead_body' | 'co_bodies'): Bodies {
  const found: Bodies = { lead: null, co: [], unsaid: [] }
  let part = column === 'co_bodies' ? 'co' : null
  for (const piece of fold(text).split(/[、,;。\s]+/u)) {
    const groups = piece === '' ? undefined : item.exec(piece)?.groups
    if (groups === undefined) continue
    const name = closeGaps(groups.name ?? '')
    const said = groups.label ?? groups.mark ?? ''
    if (groups.label !== undefined) part = co.test(said) ? 'co' : lead.test(said) ? 'lead' : part
    const own = co.test(said) ? 'co' : lead.test(said) ? 'lead' : part
    if (name.length < 2)
      throw new Unreadable(
        'cannot be read as names of bodies',
        'Part the names with 、 as published.',
      )
    if (own === 'co') found.co.push(name)
    else if (found.lead === null) found.lead = name
    else found.unsaid.push(name)
  }
  if (found.lead === null && found.co.length === 0)
    throw new Unreadable('names no body', 'Write the body as published, or leave the cell empty.')
  return found
}
