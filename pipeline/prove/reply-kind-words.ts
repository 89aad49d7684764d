import type { z } from 'zod'
import type { ReplyKind } from '../../schemas/reply-kind.ts'

type Kind = z.infer<typeof ReplyKind>

/** Words that tell a reply apart from the usual, final one. 重新答复 is no 后续答复: the first that fits. */
const marks: readonly (readonly [Kind, RegExp])[] = [
  ['re_answer', /复办|重新(?:办理|答复)|再次(?:办理|答复)|二次(?:办理|答复)|再答复/],
  ['interim', /阶段性|初步|中期|暂复/],
  ['follow_up', /后续|跟踪|续报|补充答复|落实情况|进展情况/],
  ['summary', /摘要|摘编|摘登/],
]

/** The kind of reply that the words of a title or sentence name; null where they name none. */
export function replyKindOf(words: string): Kind | null {
  const marked = marks.find(([, mark]) => mark.test(words))?.[0]
  if (marked !== undefined) return marked
  return /答复|回复|复函/.test(words) ? 'final' : null
}
