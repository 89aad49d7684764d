import { promise } from '../../schemas/promise.ts'

/** The page on what users of the API may rely on: its path from the root, and its text. */
export function stabilityPage(): [path: string, text: string] {
  const sections = (language: 'zh' | 'en') =>
    promise.map(({ title, says }) => {
      const points = says.map((each) => `- ${each[language]}`)
      return [`### ${title[language]}`, points.join('\n')].join('\n\n')
    })
  const text = [
    '<!-- Generated from schemas/promise.ts by npm run generate. -->',
    '# API stability 接口的稳定',
    '## English',
    ...sections('en'),
    '## 中文',
    ...sections('zh'),
  ]
  return ['docs/stability.md', `${text.join('\n\n')}\n`]
}
