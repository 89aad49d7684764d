import Negotiator from 'negotiator'
import type { ProblemCode } from '../../schemas/problem.ts'
import { nearest } from '../nearest.ts'
import { Refusal } from '../refusal.ts'
import { twoLines } from '../two-lines.ts'
import { type Format, formats } from './formats.ts'
import { mediaTypeOf } from './headers.ts'
import { splitSuffix } from './suffix.ts'

/** What of a request tells the format of its answer. */
export interface Asked {
  /** The path of the address, with its suffix if it has one. */
  path: string
  /** The `Accept` header. */
  accept?: string | undefined
}

/**
 * The format of an answer, of those its address has: what the suffix says; without one,
 * what `Accept` prefers, `*`/`*` being the first. Throws a `not_found` for a suffix the
 * address does not have, and a `not_acceptable` where nothing in `Accept` fits.
 */
export function chooseFormat({ path, accept }: Asked, offered: readonly Format[]): Format {
  const { path: bare, suffix } = splitSuffix(path)
  if (suffix !== null) {
    const format = offered.find((each) => each === suffix)
    if (format === undefined) throw noSuchSuffix(bare, suffix, offered)
    return format
  }
  const [first] = offered
  // What nearly every client sends needs no weighing; an empty header asks for nothing.
  if (first !== undefined && (!accept || accept === '*/*')) return first
  // No client writes so much; weighing it would cost more than the answer.
  const format = (accept ?? '').length > longestAccept ? undefined : acceptable(accept, offered)
  if (format === undefined) throw notAcceptable(bare, offered)
  return format
}

const longestAccept = 1_000

function acceptable(accept: string | undefined, offered: readonly Format[]) {
  const types = offered.map((format) => formats[format].mediaType)
  const best = new Negotiator({ headers: { accept } }).mediaType(types)
  return offered.find((format) => formats[format].mediaType === best)
}

function noSuchSuffix(path: string, suffix: string, offered: readonly Format[]): Refusal {
  const addresses = offered.map((format) => `${path}.${format}`)
  const meant = nearest(suffix.toLowerCase(), offered)
  return refusal('not_found', 'suffix', addresses, meant === null ? null : `${path}.${meant}`, {
    zh: `这个地址没有这种格式的版本；可用 ${addresses.join('、')}。`,
    en: `This address has no such format; it has ${addresses.join(', ')}.`,
  })
}

function notAcceptable(path: string, offered: readonly Format[]): Refusal {
  const types = offered.map(mediaTypeOf)
  return refusal('not_acceptable', 'Accept', types, null, {
    zh: `Accept 所列格式都没有；可用 ${types.join('、')}，或在地址后加后缀，如 ${path}.json。`,
    en: `None of the formats in Accept is there; ask for ${types.join(', ')}, or add a suffix: ${path}.json.`,
  })
}

function refusal(
  code: ProblemCode,
  parameter: string,
  allowed: string[],
  nearest: string | null,
  detail: { zh: string; en: string },
): Refusal {
  return new Refusal(code, detail, [
    { parameter, code, message: twoLines(detail), allowed, nearest },
  ])
}
