/** The largest table file that is opened. A city's list of a year is seldom above 300 kB. */
export const LARGEST_TABLE = 16_000_000

/** What the parts of a workbook may come to when inflated, whatever it says of itself. */
export const LARGEST_INFLATED = 64_000_000

/** Parts of a workbook, as a zip archive counts them. */
export const MOST_PARTS = 2_000

/** Rows of one sheet: the suggestions of a province in ten years. */
export const MOST_ROWS = 20_000

/** Columns of one sheet. */
export const MOST_COLUMNS = 200
