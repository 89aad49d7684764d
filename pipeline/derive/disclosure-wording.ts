import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Disclosure } from '../../schemas/disclosure.ts'
import type { Qualifier } from '../../schemas/qualifier.ts'
import type { FigureReference } from '../../schemas/quantity.ts'

type Attachments = readonly { archived: boolean }[]

const qualifiers: Record<Qualifier, string> = {
  exact: '',
  range: '',
  at_least: 'at least ',
  more_than: 'more than ',
  about: 'about ',
  at_most: 'at most ',
  less_than: 'less than ',
}

/** “In the archived text, 0 of 61 and ¥0 of ¥2,826,000 are itemised; …”, and the same in Chinese. */
export function wordingOf(
  { count, amount }: Disclosure['claimed'],
  itemised: Disclosure['itemised'],
  attachments: Attachments,
): Bilingual {
  const parts: Bilingual[] = []
  if (count !== null) {
    parts.push({
      zh: `${count.text}中逐项列出${itemised.count}${count.unit_text}`,
      en: `${itemised.count} of ${sayClaim(count, '')}`,
    })
  }
  if (amount !== null && itemised.amount_low !== null) {
    const listed = sayBounds(itemised.amount_low, itemised.amount_high)
    parts.push({
      zh: `${amount.text}中逐项列出${listed.zh}元`,
      en: `${listed.en} of ${sayClaim(amount, '¥')}`,
    })
  }
  const attached = sayAttachments(attachments)
  return {
    zh: `归档文本中，${parts.map(({ zh }) => zh).join('，')}；${attached.zh}。`,
    en: `In the archived text, ${parts.map(({ en }) => en).join(' and ')} are itemised; ${attached.en}.`,
  }
}

const grouped = (n: number) => n.toLocaleString('en')

/** A claim in English, its qualifier kept: at least ¥2,000,000. */
function sayClaim({ value, low, high, qualifier }: FigureReference, sign: string): string {
  const numbers = [value, low, high].flatMap((n) => (n === null ? [] : [grouped(n)]))
  return `${qualifiers[qualifier]}${sign}${numbers.join('–')}`
}

function sayBounds(low: number, high: number | null): Bilingual {
  if (high === null) return { zh: `不低于${low}`, en: `at least ¥${grouped(low)}` }
  if (low === high) return { zh: `${low}`, en: `¥${grouped(low)}` }
  return { zh: `${low}至${high}`, en: `¥${grouped(low)}–${grouped(high)}` }
}

/** No attachment, one that is archived and one that is not are three things. */
function sayAttachments(attachments: Attachments): Bilingual {
  const kept = attachments.filter(({ archived }) => archived).length
  if (attachments.length === 0) return { zh: '原文未提及附件', en: 'the text names no attachment' }
  if (kept === 0) {
    return { zh: '附件存在，本档案未收存', en: 'an attachment exists and is not archived' }
  }
  return kept === attachments.length
    ? { zh: '附件存在，本档案已收存', en: 'an attachment exists and is archived' }
    : { zh: '附件存在，本档案只收存了一部分', en: 'attachments exist, of which some are archived' }
}
