import { pinyin } from 'pinyin-pro'

/** Chinese words in letters without tones, as ids are written: 民政局 is `minzhengju`. */
export function slugOf(words: string): string {
  return syllables(words).join('')
}

/** A suggestion’s number: 海-5 is hai-5, DH0271 is dh0271. */
export function slugOfNumber(number: string): string {
  return number.toLowerCase().replace(/[一-鿿]+/gu, slugOf)
}

/** A person’s name: the surname, then the rest together: 丛国序 is `cong-guoxu`. */
export function slugOfName(name: string): string {
  const spoken = pinyin(name, { toneType: 'none', type: 'array', surname: 'head' })
  const parts = spoken.map(plain).filter((part) => part !== '')
  const surname = compound.test(name) ? 2 : 1
  return [parts.slice(0, surname).join(''), parts.slice(surname).join('')]
    .filter((part) => part !== '')
    .join('-')
}

const compound =
  /^(?:欧阳|上官|司马|诸葛|尉迟|夏侯|皇甫|东方|公孙|慕容|令狐|宇文|司徒|长孙|钟离|呼延|端木|南宫|万俟|闻人|赫连|独孤|第五)/u

const syllables = (words: string) =>
  pinyin(words, { toneType: 'none', type: 'array' })
    .map(plain)
    .filter((part) => part !== '')

/** ü is written v, as on keyboards; whatever is no letter or digit is left out. */
const plain = (syllable: string) =>
  syllable
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[^a-z0-9]/gu, '')
