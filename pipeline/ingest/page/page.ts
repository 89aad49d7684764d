import type { Head } from '../html/metas.ts'

/** One line of a page, in order. */
export interface Line {
  /** As it will be archived, furniture inside it already taken out. */
  text: string
  /** The line break, or the blank line, that stands before it. */
  before: string
  /** Belongs to the site, not to the page: left out of the archive. */
  dropped: boolean
  /** Stands in a menu or footer by the page’s own structure. */
  furniture: boolean
  /** Nothing but links. */
  isLink: boolean
  /** The letter is over before this line: surely, or only when it already seems so. */
  stop: 'sure' | 'likely' | null
}

export interface Page {
  /** Structure is known only of HTML. */
  form: 'html' | 'text'
  head: Head
  /** The address a browser notes in a page it saves. */
  url: string | null
  lines: Line[]
  /** What the page hides from its readers. */
  hidden: string
  doubts: string[]
}
