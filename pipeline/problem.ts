/** One thing wrong in `data/`, said so that an editor can mend it. */
export interface Problem {
  /** Path from the repository's root, such as `data/replies/weihai-17-2-77.yaml`. */
  file: string
  /** Line in that file, counted from 1. */
  line: number
  /** What it is about, such as `figure grants-total`; empty for the file as a whole. */
  subject: string
  /** What is wrong. */
  what: string
  /** What to do about it. */
  remedy: string
}

/** `data/replies/x.yaml:41 figure grants-total: … reads 2826000 CNY. Correct value, or the quote.` */
export function formatProblem({ file, line, subject, what, remedy }: Problem): string {
  const about = subject === '' ? '' : ` ${subject}`
  return `${file}:${line}${about}: ${what}. ${remedy}`
}

export type Report = (problem: Problem) => void
