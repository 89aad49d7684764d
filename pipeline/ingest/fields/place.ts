import type { Parts } from '../page/page-parts.ts'
import { squeeze } from '../text.ts'
import { absent, type Field, type Reading, taken } from './reading.ts'

const place =
  /^((?:[\p{Script=Han}]{2,7}?(?:省|自治区))?(?:[\p{Script=Han}]{2,10}?(?:自治州|自治县|地区|盟|[市州县区旗]))(?:(?:(?![和与及住城])\p{Script=Han}){2,6}?(?:[市县区旗]|镇|乡(?!建)))?)/u
const notAPlace = /^(?:本|我|全|各|该|有关|关于|对|地|城|社|小|园|校)/u

/** The place whose congress it is, as the session, the signature or the site names it in full. */
export function readPlace(parts: Parts, department: string | null): Field<string> {
  const readings: Reading<string>[] = []
  const add = (words: string | null | undefined, source: Reading<string>['source']) => {
    if (words === null || words === undefined) return
    const name = place.exec(
      squeeze(words)
        .replace(/^(?:关于|对)+/u, '')
        .replace(/^(?:中国人民政治协商会议|政协)/u, ''),
    )?.[1]
    if (name !== undefined && !notAPlace.test(name) && name.length >= 3 && !/[的第届]/u.test(name))
      readings.push({ value: name, source, printed: words })
  }
  add(department, 'signature')
  add(parts.bodyTitle, 'body title')
  add(parts.metas.get('sitename'), 'meta tag')
  const [first] = readings
  return first === undefined
    ? absent()
    : taken(
        first,
        [],
        readings.slice(1).filter(({ value }) => value !== first.value),
      )
}
