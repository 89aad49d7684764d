import { closedList } from './bilingual.ts'

export const ReplyKind = closedList(
  {
    interim: { zh: '阶段性答复', en: 'interim reply' },
    final: { zh: '正式答复', en: 'final reply' },
    re_answer: { zh: '重新答复', en: 're-answer' },
    follow_up: { zh: '后续答复', en: 'follow-up' },
    summary: { zh: '摘要', en: 'summary only' },
  },
  '答复种类。',
  'Kind of reply.',
)
