/** Said in English of what nobody has translated yet. */
export const UNTRANSLATED = 'Not translated yet: '

/** The Chinese label of what the letter’s own words do not name. */
export const UNNAMED = '（标题待拟）'

/** What a draft holds in the place of words that a person is to write: it is never published. */
export const isPlaceholder = (text: string) =>
  text.startsWith(UNTRANSLATED.trim()) || text.includes(UNNAMED)
