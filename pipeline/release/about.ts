/** What every catalogue says of the dataset. */
export const about = {
  title:
    '有据 Youju：人大代表建议答复公开数据 · Replies to suggestions of People’s Congress deputies',
  description:
    '中国城市政府部门对人大代表建议、政协提案的答复，以及答复中的资助、设施、满意率与承诺；每个数字都附已归档原文的准确位置。\n' +
    'What Chinese city departments answered to the suggestions of deputies, with the grants, facilities, satisfaction figures and promises in those answers; every number carries its place in the archived official text.',
  keywords: ['人大代表建议', '建议答复', '政务公开', 'open data', 'government transparency'],
} as const
