import { type ResourceName, resourceNames } from '../schemas/resources.ts'
import { listAddress, openApiAddress, root, searchAddress } from './addresses.ts'
import { hasClock } from './clocked-record.ts'
import { type Asked, chooseFormat } from './formats/choose.ts'
import { type Format, formatsOf, searchFormats } from './formats/formats.ts'
import { splitSuffix } from './formats/suffix.ts'

/** What tells apart the answers of one address, besides its parameters. */
export interface Varies {
  /** Whether a clock is shown: for the day asked for, or for today. */
  clocked: boolean
  /** The format asked for. @throws Refusal where there is none such */
  format: (asked: Asked) => Format
}

/** Answers that are the same however they are asked for. */
export const alike: Varies = { clocked: false, format: () => 'json' }

export const searchVaries: Varies = {
  clocked: false,
  format: (asked) => chooseFormat(asked, searchFormats),
}

const varying =
  (kind: 'list' | 'item') =>
  (resource: ResourceName): Varies => {
    const offered = formatsOf(resource, kind)
    return { clocked: hasClock(resource), format: (asked) => chooseFormat(asked, offered) }
  }

export const listVaries = varying('list')
export const itemVaries = varying('item')

const whole = new Map([
  [root, alike],
  [openApiAddress, alike],
])
const lists = new Map([
  [searchAddress, searchVaries],
  ...resourceNames.map((name) => [listAddress(name), listVaries(name)] as const),
])
const items = new Map(resourceNames.map((name) => [`${listAddress(name)}/`, itemVaries(name)]))

/** The same, told by a path alone as it is usually written; null where none is known for it. */
export function variesAt(path: string): Varies | null {
  const known = whole.get(path)
  if (known !== undefined) return known
  const bare = splitSuffix(path).path
  const id = bare.lastIndexOf('/') + 1
  return lists.get(bare) ?? (id < bare.length ? items.get(bare.slice(0, id)) : null) ?? null
}
