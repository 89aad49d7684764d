/** A run of a text: words, or code. */
export interface Run {
  text: string
  code: boolean
}

export type Block =
  { kind: 'title' | 'heading' | 'paragraph'; runs: Run[] } | { kind: 'list'; items: Run[][] }

/** Reads the little Markdown our own documents are written in: headings, paragraphs, lists and code. */
export function readMarkdown(text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf)
}

function blockOf(block: string): Block {
  if (block.startsWith('# ')) return { kind: 'title', runs: runsOf(block.slice(2)) }
  if (block.startsWith('## ')) return { kind: 'heading', runs: runsOf(block.slice(3)) }
  if (block.startsWith('- '))
    return { kind: 'list', items: block.slice(2).split(/\n- /).map(runsOf) }
  if (/^(?:#{3}|[*>|]|\d+\.|```| {4})/.test(block)) {
    throw new Error(`“${block.slice(0, 40)}” is Markdown that the site does not read`)
  }
  return { kind: 'paragraph', runs: runsOf(block) }
}

/** Words and code of one line; broken lines are put together. A link to a file of ours stays as its words. */
export const runsOf = (text: string): Run[] =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .split('`')
    .map((part, index) => ({ text: part, code: index % 2 === 1 }))
    .filter((run) => run.text !== '')
