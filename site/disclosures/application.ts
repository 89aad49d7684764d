import { type Disclosure, MissingItem } from '../../schemas/disclosure.ts'
import type { Evidence } from '../../schemas/evidence.ts'
import type { Rule } from '../../schemas/rule.ts'
import { sayDate } from '../dates/say.ts'
import { readingText } from '../letter/reading-text.ts'
import { labelOf } from '../records/label.ts'
import { zh } from '../strings/zh.ts'

/** A request for what a reply claims and does not itemise: its title, whom it goes to, its parts. */
export interface Application {
  title: string
  to: string
  parts: readonly { head: string | null; lines: readonly string[] }[]
}

interface Given {
  disclosure: Pick<Disclosure, 'subject' | 'claimed' | 'missing' | 'reply'>
  /** The passage that makes the claim. */
  evidence: Pick<Evidence, 'exact' | 'url'>
  docNumber: string | null
  /** The rules of asking for information; each is named with its document. */
  rules: readonly Pick<Rule, 'article' | 'citation' | 'within'>[]
  origin: string | null
}

/** It quotes, names what is not itemised, and leaves blank what only the applicant knows. It claims no wrong. */
export function applicationOf(given: Given): Application {
  const { disclosure, evidence, docNumber, rules, origin } = given
  const { subject, missing, reply } = disclosure
  const words = zh.application
  const asked = missing.map((item, index) =>
    words.item(index + 1, subject.name, labelOf(MissingItem, item), claimOf(disclosure, item)),
  )
  const basis = basisOf(rules)
  return {
    title: words.title,
    to: words.to(reply.body.name),
    parts: [
      { head: words.applicant, lines: words.applicantLines },
      {
        head: words.wanted,
        lines: [
          words.quoting(reply.name, sayDate(reply.signed_on), docNumber),
          words.quoted(readingText(evidence.exact)),
          words.asks,
          ...asked,
          words.last,
        ],
      },
      { head: words.form, lines: words.formLines },
      ...(basis.length === 0 ? [] : [{ head: words.basis, lines: basis }]),
      {
        head: null,
        lines: [
          words.signature,
          words.date,
          ...(origin === null ? [] : [words.source(new URL(evidence.url, origin).href)]),
        ],
      },
    ],
  }
}

/** The same as plain text, for a letter or an e-mail. */
export function sayApplication({ title, to, parts }: Application): string {
  const said = parts.map(({ head, lines }) =>
    [...(head === null ? [] : [head]), ...lines].join('\n'),
  )
  return `${[title, to, ...said].join('\n\n')}\n`
}

type Item = Disclosure['missing'][number]

/** The claim that an item belongs to, in the letter’s words; of a list of names that is the number of them. */
function claimOf({ claimed }: Pick<Disclosure, 'claimed'>, item: Item): string {
  const claim = item === 'amounts' ? claimed.amount : claimed.count
  const other = claim ?? claimed.count ?? claimed.amount
  if (other === null) throw new Error('a disclosure claims a count or an amount')
  return readingText(other.text)
}

/** What gives the right, and says its form; how soon it is answered is no basis of asking. */
function basisOf(rules: Given['rules']): string[] {
  const articles = new Map<string, string[]>()
  for (const { article, citation } of rules.filter(({ within }) => within === null)) {
    articles.set(citation.title, [...(articles.get(citation.title) ?? []), article])
  }
  return [...articles].map(([title, cited]) => zh.application.basisLine(title, cited.join('、')))
}
