import type { ProposalEntry } from '../../../schemas/proposal.ts'
import { printDate } from './calendar.ts'
import { LetterText, type Marked } from './letter-text.ts'
import type { Passage } from './passages/passage.ts'
import type { Random } from './random.ts'
import { toTraditional } from './script.ts'
import { heading, plainSentence } from './words.ts'

/** A suggestion as a letter names it. `key` begins the marks of its facts. */
export interface Named {
  key: string
  number: string
  title: string
  names: readonly string[]
}

export interface LetterPlan {
  random: Random
  kind: ProposalEntry['kind']
  /** Title of the letter, in pieces: 市十七届人大二次会议 is the mark `congress`. */
  title: readonly (string | Marked)[]
  answered: readonly Named[]
  /** Named in the letter, and to be answered by another. */
  companion: Named | null
  /** What the page prints of each proposal’s outcome, a line each. */
  outcomes: readonly (readonly (string | Marked)[])[]
  submittedOn: string | null
  assignedOn: string | null
  withdrawnOn: string | null
  signedOn: string
  publishedOn: string | null
  docNumber: string | null
  hasAttachment: boolean
  contact: string | null
  bodyName: string
  bodyShort: string
  work: string
  passages: readonly Passage[]
  /** Sentences without anything to read from them. */
  fillers: number
}

const ordinals = ['一', '二', '三', '四', '五']

/** Writes a letter as a page prints it: header, title, salutation, sections, signature, date. */
export function writeLetter(plan: LetterPlan): LetterText {
  const { random, answered } = plan
  const [person, matter] =
    plan.kind === 'npc_suggestion' ? (['代表', '建议'] as const) : (['委员', '提案'] as const)
  const letter = new LetterText(random.chance(0.35) ? 'half width' : 'full width')
  if (plan.publishedOn !== null) {
    letter.write(
      [`部门名称: ${plan.bodyShort} 发布日期: `, { mark: 'published_on', text: plan.publishedOn }],
      '\n',
    )
  } else if (random.chance(0.5)) letter.write(['当前位置: 首页 > 政务公开 > 建议提案办理'], '\n')
  const start = letter.text.length
  letter.write(plan.title)
  letter.marks.set('title', { start, end: letter.text.length })
  letter.write([], '\n\n')
  if (plan.docNumber !== null) {
    letter.write([{ mark: 'doc_number', text: plan.docNumber }], '\n\n')
  }
  const names = [...new Set(answered.flatMap((named) => named.names))].join('、')
  letter.write(
    [random.chance(0.3) ? '尊敬的' : '', { mark: 'addressees', text: names + person }, ':'],
    '\n\n',
  )
  const addressees = letter.marks.get('addressees')
  for (const { key } of answered) {
    if (addressees !== undefined) letter.marks.set(`${key}.deputies`, addressees)
  }
  letter.write(opening(plan, matter), '\n\n')
  writeSections(letter, plan)
  if (plan.withdrawnOn !== null) {
    const text = printDate(random, plan.withdrawnOn)
    letter.write(['该', matter, '已于', { mark: 'withdrawn_on', text }, '由您撤回。'], '\n\n')
  }
  if (plan.companion !== null) {
    const { key, number, title, names: others } = plan.companion
    letter.write(
      [
        { mark: `${key}.deputies`, text: `${others.join('、')}${person}` },
        '提出的',
        { mark: `${key}.number`, text: `第${number}号` },
        `${matter}(`,
        { mark: `${key}.title`, text: title },
        ')正在办理中,将另行答复。',
      ],
      '\n\n',
    )
  }
  letter.write([`感谢您对${plan.work}工作的关心和支持。`], '\n\n')
  letter.write([{ mark: 'body', text: plan.bodyName }], '\n')
  letter.write([{ mark: 'signed_on', text: printDate(random, plan.signedOn) }], '\n')
  if (plan.contact !== null) letter.write([plan.contact], '\n')
  if (plan.hasAttachment) {
    letter.write([{ mark: 'attachments', text: '答复附件: 附件下载' }], '\n')
  }
  for (const line of plan.outcomes) letter.write(line, '\n')
  return letter
}

/** 您提出的关于…的建议收悉,现答复如下: */
function opening(plan: LetterPlan, matter: string): (string | Marked)[] {
  const { random, submittedOn, assignedOn } = plan
  const dateOf = (mark: string, date: string | null, before: string, after: string) =>
    date === null ? [] : [before, { mark, text: printDate(random, date) }, after]
  return [
    '您',
    ...dateOf('submitted_on', submittedOn, '于', ''),
    '提出的',
    ...plan.answered.flatMap(({ key, title }, index) => [
      index === 0 ? '' : '和',
      { mark: `${key}.title`, text: title },
    ]),
    '收悉',
    ...dateOf('assigned_on', assignedOn, `,该${matter}于`, '交办我单位'),
    ',现答复如下:',
  ]
}

/** Lays the passages, with sentences between them, into two or three sections. */
function writeSections(letter: LetterText, { random, passages, fillers }: LetterPlan) {
  const sections = fillers + passages.length > 9 ? 3 : 2
  const inTraditional = random.chance(0.03)
  let [left, next] = [fillers, 0]
  for (let section = 0; section < sections; section += 1) {
    letter.write([`${ordinals[section] ?? ''}、${heading(random)}`], '\n\n')
    const passagesHere =
      section === sections - 1
        ? passages.length - next
        : Math.round((passages.length - next) / (sections - section))
    const fillersHere = section === sections - 1 ? left : Math.round(left / (sections - section))
    left -= fillersHere
    let fillersLeft = fillersHere
    const paragraphs = random.int(1, 2)
    let written = 0
    const all = fillersHere + passagesHere
    for (let until = next + passagesHere; next < until || fillersLeft > 0; written += 1) {
      const isPlain = fillersLeft > 0 && (next === until || random.chance(fillersLeft / all))
      if (isPlain) {
        const sentence = plainSentence(random)
        letter.write([inTraditional ? toTraditional(sentence) : sentence])
        fillersLeft -= 1
      } else {
        const passage = passages[next]
        if (passage !== undefined) letter.writePassage(passage)
        next += 1
      }
      if (paragraphs === 2 && written === Math.floor(all / 2) && written < all - 1) {
        letter.write([], '\n')
      }
    }
    letter.write([], '\n\n')
  }
}
