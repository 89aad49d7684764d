/** The largest file that is opened. A saved reply page is seldom above 300 kB. */
export const LARGEST_FILE = 8_000_000

/** More characters than any letter has: 40 printed pages. */
export const LONGEST_TEXT = 100_000

/** Elements inside one another; a browser itself stops at 512. */
export const DEEPEST_NESTING = 512

/** Elements of one page. */
export const MOST_ELEMENTS = 200_000
