import type { DatedWords } from '../../../../schemas/dated-words.ts'
import { resolveDate } from '../../../dates/resolve.ts'
import { type Setting, yearOf } from './passage.ts'

/** Words that name a time, with what they mean in a letter of this date. */
export function dated({ signedOn }: Setting, text: string): DatedWords {
  return { text, ...resolveDate(text, signedOn) }
}

/** 截至目前, 截至2018年6月底: words a sentence begins with. */
export function upToNow(setting: Setting): DatedWords {
  const { random, signedOn } = setting
  const month = Number(signedOn.slice(5, 7) || 1)
  return dated(
    setting,
    random.chance(0.6) || month < 2
      ? random.pick(['截至目前', '目前'])
      : `截至${yearOf(setting)}年${random.int(1, month - 1)}月底`,
  )
}

/** The year before the signature, as a period: 2017年. */
export function yearBefore(setting: Setting) {
  const words = dated(setting, `${yearOf(setting) - 1}年`)
  return { text: words.text, start: words, end: words }
}

/** Some years up to now: 2016年以来. */
export function sinceYear(setting: Setting) {
  const words = dated(setting, `${yearOf(setting) - setting.random.int(1, 3)}年`)
  return { text: `${words.text}以来`, start: words, end: null }
}
