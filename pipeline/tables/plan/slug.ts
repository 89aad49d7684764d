import { pinyin } from 'pinyin-pro'
import { isCompoundSurname } from '../../privacy/surnames.ts'

/** A person’s name for an id, surname first: 丛国序 is cong-guoxu, 欧阳震华 is ouyang-zhenhua. */
export function slugOfPerson(name: string): string {
  const letters = [...name.replaceAll('·', '')]
  const [one = '', two = ''] = letters
  const length = letters.length > 2 && isCompoundSurname(one + two) ? 2 : 1
  const spelled = spell(letters.join(''), true)
  return [spelled.slice(0, length), spelled.slice(length)].map((part) => part.join('')).join('-')
}

/** A body’s name for an id, its place’s name left out: 威海市教育局 is jiaoyuju. */
export const slugOfBody = (name: string, placeName: string): string =>
  spell(name.startsWith(placeName) ? name.slice(placeName.length) : name, false).join('')

const spell = (text: string, isName: boolean): string[] =>
  pinyin(text, {
    toneType: 'none',
    type: 'array',
    v: true,
    surname: isName ? 'head' : 'off',
    nonZh: 'removed',
  }).map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))

/** The first of a, a-2, a-3 … that is not taken. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}-${count}`
    if (!isTaken(id)) return id
  }
}
